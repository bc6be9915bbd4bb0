/** A formula of a line that reads a blank or worded cell where its neighbours read numbers. */
import { oncePerShape } from "../facts/oncePerShape.ts";
import { areaOf } from "../facts/reference.ts";
import type { SheetFacts } from "../facts/sheetFacts.ts";
import type { GridCell } from "../workbookGrid.ts";
import type { Rule } from "./rule.ts";

const axes = [
  ["left", "right"],
  ["above", "below"],
] as const;

export const blankReference: Rule = {
  name: "blankReference",
  *find(sheet) {
    for (const place of sheet.formulaPlaces) {
      const peers = peersAround(sheet, place);
      if (peers.length < 2) continue;
      const [cell, shape] = [sheet.grid.cells[place], sheet.shapeAt(place)];
      const singles = shape ? singleUses(shape) : [];
      if (!cell || singles.length < 2) continue;
      const blank = singles.find(
        ({ reference }) =>
          !readsNumber(sheet, cell, reference) && peers.every((peer) => readsNumber(sheet, peer, reference)),
      );
      if (!blank) continue;
      yield {
        category: "reference",
        tier: "note",
        confidence: 0.4,
        cells: [cell],
        message: "The formula reads a cell without a number where the formulas beside it read numbers.",
        peers,
      };
    }
  },
};

const singleUses = oncePerShape(({ uses }) =>
  uses.filter(({ reference }) => !reference.isRange && reference.sheet === ""),
);

/** The cells on both sides, where they hold the same formula. */
function peersAround(sheet: SheetFacts, place: number): GridCell[] {
  const id = sheet.shapeIdAt(place);
  return axes.flatMap((sides) => {
    if (!sides.every((side) => sheet.shapeIdAt(sheet.beside(place, side)) === id)) return [];
    return sheet.cellsAt(sides.map((side) => sheet.beside(place, side)));
  });
}

function readsNumber(
  sheet: SheetFacts,
  { row, column }: GridCell,
  reference: Parameters<typeof areaOf>[0],
): boolean {
  const { top, left } = areaOf(reference, row, column);
  return typeof sheet.cell(top, left)?.value === "number";
}
