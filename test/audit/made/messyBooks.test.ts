/** Messy workbooks: right ones are left in peace, and of each slip in them the audit says what it is. */
import { expect, test } from "vitest";
import type { Finding } from "../../../src/audit/finding.ts";
import type { WorkbookGrid } from "../../../src/audit/workbookGrid.ts";
import { address } from "../../catalogue/ironCalc.ts";
import { doubts } from "../planGrid.ts";
import { jottedBook } from "./jottedBook.ts";
import { messyBooks } from "./messyBooks.ts";

const books = Object.entries(messyBooks).map(([name, { sheets, slips, doubtful = [] }]) => ({
  name,
  slips,
  doubtful,
  book: jottedBook(sheets),
}));

test.each(books)("little is said of $name", async ({ book, doubtful }) => {
  expect(said(await doubts(book))).toEqual(doubtful);
});

const slips = books.flatMap(({ slips, ...rest }) =>
  slips.map(([cell, became, expected]) => ({ ...rest, cell, became, expected })),
);

test.each(slips)("$cell of $name becomes $became: $expected", async ({ book, doubtful, ...slip }) => {
  const { cell, became, expected } = slip;
  const found = said(await doubts(slipped(book, cell, became)));
  expect(found).toEqual([`${cell} ${expected}`, ...doubtful]);
});

const said = (findings: readonly Finding[]): string[] =>
  findings.map(({ sheet, cells, tier, rule }) => `${sheet}!${cells.join(" ")} ${tier} ${rule}`);

function slipped(book: WorkbookGrid, place: string, became: string): WorkbookGrid {
  const sheets = book.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => {
      if (`${sheet.name}!${address(cell.row, cell.column)}` !== place) return cell;
      const { row, column, value } = cell;
      return became === "" ? { row, column, value } : { ...cell, formula: became };
    }),
  }));
  return { ...book, sheets };
}
