/** Reading within the 5 MB that Excel on the web answers, through the real Office.js. */
import { beforeEach, expect, test } from "vitest";
import { readGrid } from "../../src/flows/audit/readGrid.ts";
import { scanSheets } from "../../src/flows/scanSheets.ts";
import { excelAudit } from "../../src/host/excel/excelAudit.ts";
import { excelWorkbook } from "../../src/host/excel/excelWorkbook.ts";
import { emulatedExcel, fill } from "./emulatedExcel.ts";
import { plainEngine } from "./plainEngine.ts";

/** Each fills twice the letters, as a formula and as a value: 6 MB in all, well within the cells of one request. */
const long = "a note of many words ".repeat(170);
const rows = 900;

beforeEach(async () => {
  const host = await emulatedExcel("Excel on the web", plainEngine());
  await fill(
    host,
    "Notes",
    Array.from({ length: rows }, (_, at) => [at, long]),
  );
});

test("the audit reads long texts in as many answers as they need", async () => {
  const { grid } = await readGrid(excelAudit, {});
  const cells = grid.sheets.find(({ name }) => name === "Notes")?.cells ?? [];
  expect(cells).toHaveLength(2 * rows);
  expect(cells.at(-2)).toMatchObject({ row: rows, column: 1, value: rows - 1 });
});

test("so does the search for broken cells", async () => {
  const cells = await scanSheets(excelWorkbook, ({ column }) => column === 0);
  expect(cells.map(({ value }) => value)).toEqual(Array.from({ length: rows }, (_, at) => at));
});

test("a single row that is too long is refused in words", async () => {
  const host = await emulatedExcel("Microsoft 365", plainEngine());
  await fill(host, "Notes", [[1, long]]);
  const block = { sheet: "Notes", row: 0, column: 0, rows: 1, columns: 2 };
  host.faults.add({ kind: "payloadLimit", bytes: 1_500 });
  await expect(excelAudit.readCells([block])).rejects.toThrow("too much for Excel to read at once");
});
