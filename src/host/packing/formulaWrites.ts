/** Formulas as they are written: within a band of typed values, which takes them along, or in a call of their own. */
import type { Block, ValueBlock } from "../../sheet/workbookSpec.ts";
import { callWeight } from "./excelStep.ts";
import type { Spread, Stack } from "./formulaStacks.ts";
import { isWithin } from "./isWithin.ts";

/** One formula for all cells of a block, or one for each of its rows; null leaves a row as it is. */
export interface FormulaWrite extends Block {
  readonly r1c1: string | readonly (string | null)[];
}

/** Of a stack its first column is written, of a spread its first block: all else is copied from those. */
export const formulaWrites = (stacks: readonly Stack[], spreads: readonly Spread[]): FormulaWrite[] => [
  ...stacks.map(({ formulas, ...stack }) => ({ ...stack, width: 1, r1c1: formulas })),
  ...spreads.map(({ first, r1c1 }) => ({ ...first, r1c1 })),
];

export const takesAlong = (band: ValueBlock, write: FormulaWrite): boolean =>
  isWithin(write, band) && JSON.stringify(formulaGrid(write)).length < callWeight + ownLength(write);

/** What the formulas of a write take in a call of their own. */
const ownLength = ({ r1c1 }: FormulaWrite): number => JSON.stringify(r1c1).length;

export const formulaGrid = ({ r1c1, height, width }: FormulaWrite): (string | null)[][] =>
  Array.from({ length: height }, (_, down) => {
    const formula = typeof r1c1 === "string" ? r1c1 : (r1c1[down] ?? null);
    return Array.from({ length: width }, () => formula);
  });
