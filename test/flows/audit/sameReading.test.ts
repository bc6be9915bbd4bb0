/** Workbooks are read alike, and audited alike, through Office.js and from their files. */
import { expect, test } from "vitest";
import { auditWorkbook } from "../../../src/audit/auditWorkbook.ts";
import type { GridCell, SheetGrid, WorkbookGrid } from "../../../src/audit/workbookGrid.ts";
import { readGrid } from "../../../src/flows/audit/readGrid.ts";
import { excelAudit } from "../../../src/host/excel/excelAudit.ts";
import { readXlsx } from "../../../src/host/xlsx/readXlsx.ts";
import { emulatedExcel } from "../../host/emulatedExcel.ts";
import { fileOfBook } from "./fileOfBook.ts";
import { madeBooks } from "./madeBooks.ts";
import { typeBook } from "./typeBook.ts";

/**
 * Looks are read from files alone, as no rule asks for them; how far a spill reaches from Excel alone. A lock counts on
 * protected sheets.
 */
const cellAsAudited = (cell: GridCell, { isProtected }: SheetGrid) => ({
  ...cell,
  look: "",
  spillsOver: undefined,
  locked: isProtected ? cell.locked : undefined,
});

const holdsMore = ({ value, error, formula }: GridCell): boolean =>
  value !== null || error !== undefined || formula !== undefined;

const asAudited = ({ sheets, names, calculation }: WorkbookGrid) => ({
  sheets: sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.filter(holdsMore).map((cell) => cellAsAudited(cell, sheet)),
  })),
  names,
  calculation,
});

test.each(Object.entries(madeBooks))("%s", async (_, book) => {
  await emulatedExcel();
  await typeBook(book);
  const { grid } = await readGrid(excelAudit, {});
  const file = readXlsx(await fileOfBook(book));
  if ("fault" in file) throw new Error(file.fault.what);
  expect(asAudited(grid)).toEqual(asAudited(file));
  const [{ findings }, fromFile] = [await auditWorkbook(grid), await auditWorkbook(file)];
  expect(findings).toEqual(fromFile.findings);
  expect(findings.length).toBeGreaterThan(0);
});
