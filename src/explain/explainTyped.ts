/** Explains a cell that holds no formula: what was typed, and what uses it. */
import type { GridCell } from "../audit/workbookGrid.ts";
import { cellAddress } from "./cellAddress.ts";
import { differences } from "./differences.ts";
import type { Explanation } from "./explanation.ts";
import { type GridCells, valueOf } from "./gridCells.ts";
import { cellName } from "./placeName.ts";
import { readersOf } from "./readersOf.ts";
import type { Home } from "./referencePlace.ts";
import { shownAt } from "./relatedCell.ts";
import { unitOf } from "./unitOf.ts";

export function explainTyped(cell: GridCell, home: Home, cells: GridCells): Explanation {
  const { sheet, row, column } = home;
  const readers = readersOf(home, cells);
  const unit = unitOf(home, cells);
  const isBlank = cell.value === null && cell.error === undefined;
  return {
    sheet,
    cell: cellAddress(row, column),
    name: cellName(sheet, row, column, cells),
    kind: isBlank ? "blank" : "typed",
    value: shownAt(sheet, row, column, cells),
    ...(unit === undefined ? {} : { unit }),
    words: isBlank ? "A blank cell." : `${typed(cell)}${formatted(cell)}.`,
    steps: [],
    functions: [],
    precedents: [],
    precedentCount: 0,
    ...readers,
    differences: isBlank ? [] : differences(cell, home, cells),
    errorTrail: [],
    remarks: readers.dependentCount === 0 ? ["No formula of this workbook reads it."] : [],
  };
}

function typed(cell: GridCell): string {
  const value = valueOf(cell);
  if (typeof value === "number") return "A typed number";
  if (typeof value === "boolean") return "A typed TRUE or FALSE";
  return typeof value === "string" ? "Typed text" : "A typed error";
}

const formatted = ({ value, numberFormat }: GridCell): string =>
  typeof value === "number" && numberFormat && numberFormat !== "General"
    ? `, ${String(value)}, shown in the format ${numberFormat}`
    : "";
