/** A workbook as one would jot it down, with repeats: "12* #" for twelve figures, "@5 Post @" for five such rows. */
import type { SheetGrid, WorkbookGrid } from "../../../src/audit/workbookGrid.ts";
import { gridOf } from "../gridOf.ts";
import { textSheet } from "../textSheet.ts";
import { calculated } from "./calculated.ts";
import { codedCell } from "./codedCell.ts";

/** Sheets by name; a line a row, cells between bars, formulas in R1C1. */
export type Jotted = Readonly<Record<string, string>>;

const months = "Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Jan|Feb|Mar".split("|");

export const jottedBook = (sheets: Jotted): WorkbookGrid =>
  calculated(gridOf(...Object.entries(sheets).map(([name, text]) => jottedSheet(name, text))));

function jottedSheet(name: string, text: string): SheetGrid {
  const rows = text
    .replace(/^\n|\n *$/g, "")
    .split("\n")
    .flatMap(rowsOf);
  const cells = rows.flatMap((line, down) =>
    line
      .split("|")
      .flatMap((code) => repeated(code.trim()))
      .flatMap((code, along) => codedCell(code, down + 1, along + 1, along + 1)),
  );
  return { ...textSheet("", { name }), cells };
}

function rowsOf(line: string): string[] {
  const parts = /^\s*@(\d+) (.*)$/.exec(line);
  if (!parts) return [line];
  return Array.from({ length: Number(parts[1]) }, (_, at) =>
    (parts[2] ?? "").replaceAll("@", String(at + 1)),
  );
}

function repeated(code: string): string[] {
  if (code === "months") return months;
  const parts = /^(\d+)\* (.*)$/.exec(code);
  if (!parts) return [code];
  return Array.from({ length: Number(parts[1]) }, (_, at) =>
    (parts[2] ?? "").replaceAll("@", String(at + 1)),
  );
}
