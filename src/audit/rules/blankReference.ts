/** A formula of a line that reads a blank or worded cell where its neighbours read numbers. */
import { addressOf } from "../addressOf.ts";
import type { FormulaShape } from "../facts/formulaShape.ts";
import { areaOf, type Reference } from "../facts/reference.ts";
import type { SheetFacts } from "../facts/sheetFacts.ts";
import type { Side } from "../facts/sheetIndex.ts";
import { message } from "../message.ts";
import type { GridCell } from "../workbookGrid.ts";
import { isRest, type Rule } from "./rule.ts";

export const blankReference: Rule = {
  name: "blankReference",
  *find(sheet) {
    for (const { shape, places } of sheet.formulas()) {
      const singles = singleReferences(shape);
      if (singles.length < 2 || places.length < fewestAlike) continue;
      for (const place of places) {
        if (isRest(place)) yield;
        const found = peersThatRead(sheet, place, singles);
        if (!found) continue;
        yield {
          category: "reference",
          tier: "note",
          confidence: 0.4,
          cells: sheet.cellsAt([place]),
          message: message`The formula reads ${found.read}, which holds no number, where the formulas beside it read numbers.`,
          peers: sheet.cellsAt(found.peers),
        };
      }
    }
  },
};

/** The cell itself and one on each side. */
const fewestAlike = 3;

const singleReferences = ({ uses }: FormulaShape): Reference[] =>
  uses.map(({ reference }) => reference).filter(({ isRange, sheet }) => !isRange && sheet === "");

/** A cell without a number that it reads, and neighbours that all read a number there. */
function peersThatRead(
  sheet: SheetFacts,
  place: number,
  references: readonly Reference[],
): { readonly read: string; readonly peers: readonly number[] } | undefined {
  const peers = peersAround(sheet, place);
  if (peers.length === 0) return undefined;
  const blank = references.filter((reference) => !readsNumber(sheet, place, reference));
  const read = blank.find((reference) => peers.every((peer) => readsNumber(sheet, peer, reference)));
  return read && { read: addressOf(cellRead(sheet, place, read)), peers };
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

function cellRead(sheet: SheetFacts, place: number, reference: Reference): Pick<GridCell, "row" | "column"> {
  const { row = 0, column = 0 } = sheet.grid.cells[place] ?? {};
  const { top, left } = areaOf(reference, row, column);
  return { row: top, column: left };
}

function readsNumber(sheet: SheetFacts, place: number, reference: Reference): boolean {
  const { row, column } = cellRead(sheet, place, reference);
  return typeof sheet.cell(row, column)?.value === "number";
}
