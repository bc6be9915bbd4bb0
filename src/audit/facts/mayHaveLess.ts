/** Whether a formula that leaves out cells may do so: the first or last of its line. */
import { closesLines } from "./closesLines.ts";
import type { OddFormula } from "./oddFormula.ts";
import { summedCells } from "./summedCells.ts";

/** At the end of a column only a plain sum is still worth an error, unless it stands in the row of the totals. */
export function mayHaveLess(odd: OddFormula): boolean {
  const { isAround, isRow } = odd.rival;
  if (isAround) return false;
  return isRow || !isPlainSum(odd) || closesLines(odd);
}

const isPlainSum = ({ shape, usual }: OddFormula): boolean =>
  summedCells(shape) !== undefined && summedCells(usual) !== undefined;
