/** Whether a formula does nothing but show another cell: it says little about its neighbours. */
import type { FormulaShape } from "./formulaShape.ts";

export const isLink = ({ skeleton }: FormulaShape): boolean => /^r!?$/.test(skeleton);
