/** The unit of a cell, where the sheet says it: in a column headed Unit, or in the number format. */
import type { GridCell, SheetGrid } from "../audit/workbookGrid.ts";
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

const unitHeads = new WeakMap<SheetGrid, readonly GridCell[]>();

function inUnitColumn(sheet: string, row: number, column: number, cells: GridCells): string | undefined {
  const open = cells.sheet(sheet);
  if (!open) return undefined;
  const heads = unitHeads.get(open.sheet) ?? open.sheet.cells.filter(({ value }) => isUnitHead(value));
  unitHeads.set(open.sheet, heads);
  const head = heads.filter((one) => one.row < row && one.column < column).at(-1);
  const unit = head && cells.cell(sheet, row, head.column)?.value;
  return typeof unit === "string" && unit !== "" ? unit : undefined;
}

const isUnitHead = (value: GridCell["value"]): boolean =>
  typeof value === "string" && /^units?$/i.test(value);

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
