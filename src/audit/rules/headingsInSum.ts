/** A total that starts at a heading and runs across further headings, where other totals of its column start at their first figure. */
import { groupedBy } from "../groupedBy.ts";
import { areaOf, type Area } from "../facts/reference.ts";
import type { SheetFacts } from "../facts/sheetFacts.ts";
import type { GridCell } from "../workbookGrid.ts";
import { message } from "../message.ts";
import type { Rule } from "./rule.ts";

const fewestPlain = 2;
const longestSum = 200;

interface Sum {
  readonly cell: GridCell;
  readonly area: Area;
}

export const headingsInSum: Rule = {
  name: "headingsInSum",
  *find(sheet) {
    const isHeading = headingTest(sheet);
    for (const sums of sumsByColumn(sheet).values()) {
      if (sums.length <= fewestPlain) continue;
      const totals = sums.map(({ cell, area }) => ({
        cell,
        area,
        headings: headingRows(sheet, area, isHeading),
      }));
      const plain = totals.filter(({ headings, area }) => headings.length === 0 && area.bottom > area.top);
      if (plain.length < fewestPlain) continue;
      for (const { cell, area, headings } of totals) {
        if (headings.length < 2 || headings[0] !== area.top) continue;
        yield {
          category: "inconsistent",
          tier: "error",
          confidence: 0.55,
          cells: [cell],
          message: message`The sum starts at a heading and runs across ${headings.length} headings (${`rows ${headings.join(", ")}`}); other totals of the column start at their first figure.`,
          peers: plain.map((total) => total.cell),
        };
      }
    }
  },
};

/** Sums of cells above them in their own column, from the top. */
function sumsByColumn(sheet: SheetFacts): Map<number, Sum[]> {
  const sums: Sum[] = [];
  const places = sheet
    .formulas()
    .flatMap(({ shape, places }) => (shape.skeleton === "SUM(r:r)" ? places : []));
  for (const place of places.sort((a, b) => a - b)) {
    const area = columnAbove(sheet, place);
    const cell = sheet.grid.cells[place];
    if (area && cell && area.bottom - area.top <= longestSum) sums.push({ cell, area });
  }
  return groupedBy(sums, ({ cell }) => cell.column);
}

/** What a sum adds up; undefined where that is not cells above it in its own column. */
function columnAbove(sheet: SheetFacts, place: number): Area | undefined {
  const [use, cell] = [sheet.shapeAt(place)?.uses[0], sheet.grid.cells[place]];
  const area = use && cell && areaOf(use.reference, cell.row, cell.column);
  return area && isAbove(area, cell) ? area : undefined;
}

const isAbove = ({ left, right, bottom }: Area, { row, column }: GridCell): boolean =>
  left === column && right === column && bottom < row;

/** Rows of the sum that are headings, with nothing in the column itself. */
function headingRows(sheet: SheetFacts, { top, bottom, left }: Area, isHeading: RowTest): number[] {
  const rows: number[] = [];
  for (let row = top; row <= bottom; row++) {
    if (isHeading(row) && (sheet.cell(row, left)?.value ?? null) === null) rows.push(row);
  }
  return rows;
}

type RowTest = (row: number) => boolean;

/** Whether a row holds words but no number at all; sums overlap, so each row is looked at once. */
function headingTest(sheet: SheetFacts): RowTest {
  const known = new Map<number, boolean>();
  return (row) => {
    const isHeading = known.get(row) ?? holdsWordsAlone(sheet.rowCells(row));
    known.set(row, isHeading);
    return isHeading;
  };
}

function holdsWordsAlone(cells: readonly GridCell[]): boolean {
  const words = cells.find(({ value }) => typeof value === "string" && /\p{L}/u.test(value));
  return words !== undefined && !cells.some((cell) => isFigure(cell, words));
}

/** A number left of the words is the heading's own number. */
const isFigure = ({ value, column }: GridCell, words: GridCell): boolean =>
  typeof value === "number" && column > words.column;
