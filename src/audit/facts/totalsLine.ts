/** Whether a formula is the total of a whole line of totals: an average of averages, a sum both ways. */
import type { GridCell } from "../workbookGrid.ts";
import type { FormulaShape } from "./formulaShape.ts";
import { areaOf } from "./reference.ts";

/**
 * @param usual the formula of the peers: where it would cover the line as well, as a lookup in a table does, that is no reason
 * @param peers cells of one row or one column
 */
export function totalsLine(
  odd: FormulaShape,
  usual: FormulaShape,
  cell: GridCell,
  peers: readonly GridCell[],
  axis: "row" | "column",
): boolean {
  return coversLine(odd, cell, peers, axis) && !coversLine(usual, cell, peers, axis);
}

function coversLine(
  { uses }: FormulaShape,
  { row, column }: GridCell,
  peers: readonly GridCell[],
  axis: "row" | "column",
): boolean {
  return uses.some(({ reference }) => {
    if (reference.sheet !== "" || reference.isEndless) return false;
    const { top, left, bottom, right } = areaOf(reference, row, column);
    const isBothWays = top < bottom && left < right;
    return (
      isBothWays &&
      peers.every((peer) => isBetween(peer, axis, axis === "row" ? [left, right] : [top, bottom]))
    );
  });
}

const isBetween = (
  { row, column }: GridCell,
  axis: "row" | "column",
  [first, last]: readonly [number, number],
): boolean => {
  const at = axis === "row" ? column : row;
  return at >= first && at <= last;
};
