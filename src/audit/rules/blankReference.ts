/** A formula of a line that reads a blank or worded cell where its neighbours read numbers. */
import type { FormulaShape } from "../facts/formulaShape.ts";
import { areaOf, type Reference } from "../facts/reference.ts";
import type { SheetFacts } from "../facts/sheetFacts.ts";
import type { Side } from "../facts/sheetIndex.ts";
import { isRest, type Rule } from "./rule.ts";

export const blankReference: Rule = {
  name: "blankReference",
  *find(sheet) {
    for (const [shape, places] of sheet.formulas()) {
      const singles = singleReferences(shape);
      if (singles.length < 2 || places.length < fewestAlike) continue;
      for (const place of places) {
        if (isRest(place)) yield;
        const peers = peersThatRead(sheet, place, singles);
        if (peers.length === 0) continue;
        yield {
          category: "reference",
          tier: "note",
          confidence: 0.4,
          cells: sheet.cellsAt([place]),
          message: "The formula reads a cell without a number where the formulas beside it read numbers.",
          peers: sheet.cellsAt(peers),
        };
      }
    }
  },
};

/** The cell itself and one on each side. */
const fewestAlike = 3;

const singleReferences = ({ uses }: FormulaShape): Reference[] =>
  uses.map(({ reference }) => reference).filter(({ isRange, sheet }) => !isRange && sheet === "");

/** Neighbours that all read a number where this cell reads none. */
function peersThatRead(
  sheet: SheetFacts,
  place: number,
  references: readonly Reference[],
): readonly number[] {
  const peers = peersAround(sheet, place);
  if (peers.length === 0) return peers;
  const blank = references.filter((reference) => !readsNumber(sheet, place, reference));
  return blank.some((reference) => peers.every((peer) => readsNumber(sheet, peer, reference))) ? peers : none;
}

const none: readonly number[] = [];

/** The cells on both sides, where they hold the same formula. */
function peersAround(sheet: SheetFacts, place: number): readonly number[] {
  const inRow = bothSides(sheet, place, "left", "right");
  const inColumn = bothSides(sheet, place, "above", "below");
  return inRow === none ? inColumn : inRow.concat(inColumn);
}

function bothSides(sheet: SheetFacts, place: number, before: Side, after: Side): readonly number[] {
  const [one, other] = [sheet.beside(place, before), sheet.beside(place, after)];
  const id = sheet.shapeIdAt(place);
  return sheet.shapeIdAt(one) === id && sheet.shapeIdAt(other) === id ? [one, other] : none;
}

function readsNumber(sheet: SheetFacts, place: number, reference: Reference): boolean {
  const { row = 0, column = 0 } = sheet.grid.cells[place] ?? {};
  const { top, left } = areaOf(reference, row, column);
  return typeof sheet.cell(top, left)?.value === "number";
}
