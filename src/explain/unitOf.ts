/** The unit of a cell, where the sheet says it: in a column headed Unit, or in the number format. */
import type { GridCells } from "./gridCells.ts";
import type { Home } from "./referencePlace.ts";

const formats: readonly (readonly [RegExp, string])[] = [
  [/%/, "%"],
  [/£/, "£"],
  [/€/, "€"],
];
const inLabel = /\(([^()]*(?:£|%|FTE|€)[^()]*)\)|£000s?|£m\b|\bFTE\b/i;

export function unitOf({ sheet, row, column }: Home, cells: GridCells): string | undefined {
  return (
    inUnitColumn(sheet, row, column, cells) ??
    inFormat(sheet, row, column, cells) ??
    inHeadings(sheet, row, column, cells)
  );
}

function inUnitColumn(sheet: string, row: number, column: number, cells: GridCells): string | undefined {
  const open = cells.sheet(sheet);
  for (let left = 1; open && left < column; left++) {
    const { value } = cells.cell(sheet, row, left) ?? {};
    if (typeof value !== "string" || value === "") continue;
    if (/^units?$/i.test(open.labels(row, left).column.split(" ").at(-1) ?? "")) return value;
  }
  return undefined;
}

function inFormat(sheet: string, row: number, column: number, cells: GridCells): string | undefined {
  const format = cells.cell(sheet, row, column)?.numberFormat ?? "";
  return formats.find(([sign]) => sign.test(format))?.[1];
}

function inHeadings(sheet: string, row: number, column: number, cells: GridCells): string | undefined {
  const labels = cells.sheet(sheet)?.labels(row, column);
  if (!labels) return undefined;
  const found = inLabel.exec(labels.column) ?? inLabel.exec(labels.row);
  return found?.[1] ?? found?.[0];
}
