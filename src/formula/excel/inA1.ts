/** A formula as Excel writes it, with its references relative to a cell, and back. */
import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { hidePaths, showPaths } from "./bookPaths.ts";

/** inA1("=SUM(RC[1],R2C5)", "D10") // => "=SUM(E10,$E$2)" */
export const inA1 = (r1c1: string, cell: string): string =>
  showPaths(translateFormulaToA1(hidePaths(r1c1), cell));

export const inR1C1 = (a1: string, cell: string): string =>
  showPaths(translateFormulaToR1C1(hidePaths(a1), cell));
