/** What makes a row itself, whatever its figures: its texts; a row without any is known by its formulas. */
import type { ContentRow } from "./contentRows.ts";
import { relativeFormula } from "./facts/relativeFormula.ts";

/** Where a column of texts was put in, fewer texts or the last one may tell what the first two no longer do. */
export const rowKeys: readonly ((row: ContentRow) => string)[] = [
  (row) => keyOf(row, (texts) => texts.slice(0, 2)),
  (row) => keyOf(row, (texts) => texts.slice(0, 1)),
  (row) => keyOf(row, (texts) => texts.slice(-1)),
];

function keyOf(row: ContentRow, chosen: (texts: readonly string[]) => readonly string[]): string {
  const texts = [...row.values()].flatMap(({ value, formula }) =>
    typeof value === "string" && formula === undefined ? [value] : [],
  );
  return chosen(texts).join("\u0000") || formulasOf(row);
}

const formulasOf = (cells: ContentRow): string =>
  [...cells.values()]
    .map(({ formula, row, column }) => (formula === undefined ? "#" : relativeFormula(formula, row, column)))
    .join("\u0001");
