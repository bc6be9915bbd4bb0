/** Whether a formula unlike its neighbours is right to differ. */
import type { GridCell } from "../workbookGrid.ts";
import type { FormulaShape } from "./formulaShape.ts";
import { mostOdd } from "./formulaRuns.ts";
import type { OddFormula } from "./oddFormula.ts";
import { areaOf, isIn } from "./reference.ts";
import type { SheetFacts } from "./sheetFacts.ts";
import { placeAlong } from "./spacedRival.ts";
import { startsSeries } from "./startsSeries.ts";
import { totalsLine } from "./totalsLine.ts";

/** How far a twin is looked for. */
const twinReach = 6;
const rowSides = ["left", "right"] as const;
const columnSides = ["above", "below"] as const;

export const hasRightToDiffer = (odd: OddFormula): boolean => reasons.some((isReason) => isReason(odd));

const reasons: readonly ((odd: OddFormula) => boolean)[] = [
  takesTurns,
  hasTwin,
  sumsUp,
  ({ cell, shape, usual, peers }) => isOfThem(shape, cell, peers) && !isOfThem(usual, cell, peers),
  ({ cell, usual, sheet, rival }) => !rival.isAround && startsSeries(sheet, cell, usual, rival.isRow),
];

/** Whether the cell is a total of its neighbours, or of what they total: then it is no neighbour of theirs. */
function sumsUp({ shape, usual, cell, peers, rival: { isRow } }: OddFormula): boolean {
  const nearest = peers.slice(0, 2);
  return (
    (nearest.some((peer) => sums(shape, cell, peer)) && !nearest.some((peer) => sums(usual, cell, peer))) ||
    totalsLine(shape, usual, cell, peers, isRow ? "row" : "column")
  );
}

const sums = ({ uses }: FormulaShape, { row, column }: GridCell, peer: GridCell): boolean =>
  uses.some(
    ({ reference }) =>
      reference.isRange && reference.sheet === "" && isIn(peer, areaOf(reference, row, column)),
  );

/** Whether the cell works on nothing but its neighbours, such as a ratio of two totals that stands among totals. */
const isOfThem = ({ uses }: FormulaShape, { row, column }: GridCell, peers: readonly GridCell[]): boolean =>
  uses.length > 1 &&
  uses.every(({ reference }) => {
    if (reference.isRange || reference.sheet !== "") return false;
    const { top, left } = areaOf(reference, row, column);
    return peers.some((peer) => peer.row === top && peer.column === left);
  });

/**
 * Whether a cell nearby on the other axis holds the same formula: then it is like those, not like its neighbours.
 * A twin in a longer line of its own is no such pattern: it does what its own neighbours do.
 */
function hasTwin({ sheet, place, cell: { row, column }, rival: { isRow } }: OddFormula): boolean {
  const id = sheet.shapeIdAt(place);
  const own = alikeAlong(sheet, place, isRow);
  for (let step = -twinReach; step <= twinReach; step++) {
    if (step === 0) continue;
    const at = isRow ? sheet.placeOf(row + step, column) : sheet.placeOf(row, column + step);
    if (sheet.shapeIdAt(at) === id && alikeAlong(sheet, at, isRow) <= own) return true;
  }
  return false;
}

/** How many cells around this one hold the same formula, itself included; more than a few are not counted. */
function alikeAlong(sheet: SheetFacts, place: number, isRow: boolean): number {
  const id = sheet.shapeIdAt(place);
  let count = 1;
  for (const side of isRow ? rowSides : columnSides) {
    for (let at = sheet.beside(place, side); sheet.shapeIdAt(at) === id; at = sheet.beside(at, side)) {
      if (++count > mostOdd) return count;
    }
  }
  return count;
}

/** Whether every other cell holds what this one holds, or all but one: figures beside their shares. */
function takesTurns({ sheet, place, rival: { id, isRow, step = 1 } }: OddFormula): boolean {
  const own = sheet.shapeIdAt(place);
  const idAt = (turns: number): number => sheet.shapeIdAt(placeAlong(sheet, place, turns * step, { isRow }));
  return [-2, 2].some((turn) => idAt(turn) === own || (idAt(turn) !== id && idAt(2 * turn) === own));
}
