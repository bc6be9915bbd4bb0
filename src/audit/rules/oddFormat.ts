/** One cell of a line of equal formulas that shows its figure as a percentage, a date or money when the others do not. */
import { type FigureKind, figureKind } from "../facts/figureKind.ts";
import type { SheetFacts } from "../facts/sheetFacts.ts";
import type { Side } from "../facts/sheetIndex.ts";
import { message } from "../message.ts";
import { isRest, type Rule } from "./rule.ts";

export const oddFormat: Rule = {
  name: "oddFormat",
  *find(sheet) {
    for (const place of placesShownApart(sheet)) {
      if (isRest(place)) yield;
      const cell = sheet.grid.cells[place];
      const kind = figureKind(cell?.numberFormat);
      const usual = usualKind(sheet, place, "left", "right") ?? usualKind(sheet, place, "above", "below");
      if (!cell || usual === undefined || usual === kind) continue;
      yield {
        category: "style",
        tier: "note",
        confidence: 0.4,
        cells: [cell],
        message: message`The figure is shown as a ${kind}; the same formula beside it is shown as a ${usual}.`,
      };
    }
  },
};

function placesShownApart(sheet: SheetFacts): readonly number[] {
  const isPlain = [...sheet.numberFormats].every((format) => figureKind(format) === "number");
  return isPlain ? [] : sheet.formulas().flatMap(({ places }) => shownApart(sheet, places));
}

/** None where all show their figures in one way, as nearly everywhere. */
function shownApart({ grid: { cells } }: SheetFacts, places: readonly number[]): readonly number[] {
  const format = cells[places[0] ?? -1]?.numberFormat;
  return places.some((place) => cells[place]?.numberFormat !== format) ? places : [];
}

function usualKind(sheet: SheetFacts, place: number, before: Side, after: Side): FigureKind | undefined {
  const beside = [before, after].map((side) => sheet.beside(place, side));
  const isSame = beside.every((at) => sheet.shapeIdAt(at) === sheet.shapeIdAt(place));
  if (!isSame) return undefined;
  const [one, other] = beside.map((at) => figureKind(sheet.grid.cells[at]?.numberFormat));
  return one === other ? one : undefined;
}
