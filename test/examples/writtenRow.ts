/** A row of the workbook that a plan file becomes: the values stored in the file for its years, base year first. */
import { planFile } from "../../src/flows/planFile.ts";
import { readXlsx } from "../../src/host/xlsx/readXlsx.ts";
import { writeXlsx } from "../../src/host/xlsx/writeXlsx.ts";
import type { GridCell, SheetGrid } from "../../src/audit/workbookGrid.ts";

const [labels, headings] = [2, 5];

/** Cells without a figure, such as a change in the base year, are left out. */
export async function writtenRow(text: string, sheet: string, label: string): Promise<readonly number[]> {
  const { cells } = await writtenSheet(text, sheet);
  const inRow = (row: number): readonly GridCell[] => cells.filter((cell) => cell.row === row);
  const years = new Set(
    inRow(headings)
      .filter(({ value }) => /^\d{4}-\d\d/.test(String(value)))
      .map(({ column }) => column),
  );
  const [found, ...more] = cells.filter(({ column, value }) => column === labels && value === label);
  if (!found || more.length > 0)
    throw new RangeError(`${more.length + Number(!!found)} rows are called ${label}`);
  return inRow(found.row).flatMap(({ column, value }) =>
    years.has(column) && typeof value === "number" ? [value] : [],
  );
}

async function writtenSheet(text: string, name: string): Promise<SheetGrid> {
  const outcome = planFile(text, { style: "native", unit: "£000" });
  if ("problems" in outcome) throw new RangeError(JSON.stringify(outcome.problems));
  const grid = readXlsx(await writeXlsx(outcome.spec));
  const sheet = "sheets" in grid ? grid.sheets.find((each) => each.name === name) : undefined;
  if (!sheet) throw new RangeError(`there is no sheet ${name}`);
  return sheet;
}
