/** What Excel makes of what a custom function gives back. */
import { isExcelError, shownError, type ExcelError } from "./excelError.ts";

export type CellOutput = number | string | boolean | ExcelError;

/** A block of cells: of one cell where the function gives a single value. */
export function functionResult(value: unknown): CellOutput[][] {
  if (!Array.isArray(value)) return [[cellOutput(value)]];
  const rows = (value as unknown[]).map((row): unknown[] => (Array.isArray(row) ? row : [row]));
  const width = rows[0]?.length ?? 0;
  if (width === 0 || rows.some((row) => row.length !== width)) return [[{ code: "#VALUE!" }]];
  return rows.map((row) => row.map(cellOutput));
}

const noPromises: ExcelError = {
  code: "#VALUE!",
  message: "The workbench runs no asynchronous functions.",
};

function cellOutput(value: unknown): CellOutput {
  if (typeof value === "number") return numberOutput(value);
  if (typeof value === "string" || typeof value === "boolean") return value;
  return value === null || value === undefined ? 0 : objectOutput(value);
}

/** A number with a format of its own is an object too: the grid keeps the number. */
function objectOutput(value: object): CellOutput {
  if (isExcelError(value)) return shownError(value);
  if (value instanceof Promise) return noPromises;
  return "basicValue" in value ? cellOutput(value.basicValue) : { code: "#VALUE!" };
}

function numberOutput(value: number): CellOutput {
  if (Number.isNaN(value)) return { code: "#VALUE!" };
  return Number.isFinite(value) ? value : { code: "#NUM!" };
}
