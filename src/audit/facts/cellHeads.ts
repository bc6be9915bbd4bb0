/** The nearest words left of a cell and above it: enough to find the cell again after rows were inserted. */
import { firstFrom } from "../firstFrom.ts";
import { groupedBy } from "../groupedBy.ts";
import type { GridCell } from "../workbookGrid.ts";
import type { SheetFacts } from "./sheetFacts.ts";

type Heads = readonly [row: string, column: string];

export function cellHeads(sheet: SheetFacts): (row: number, column: number) => Heads {
  const words = sheet.cellsAt(sheet.placesOf("words")).filter(isHead);
  const byColumn = groupedBy(words, (cell) => cell.column);
  return (row, column) => {
    const own = byColumn.get(column) ?? [];
    const below = firstFrom(own.length, (at) => (own[at]?.row ?? row) < row);
    return [headLeft(sheet, row, column), String(own[below - 1]?.value ?? "")];
  };
}

function headLeft(sheet: SheetFacts, row: number, column: number): string {
  const { cells } = sheet.grid;
  for (let at = sheet.placeOf(row, column) - 1; cells[at]?.row === row; at--) {
    const cell = cells[at];
    if (cell && isHead(cell)) return String(cell.value);
  }
  return "";
}

const isHead = ({ value, formula }: GridCell): boolean => typeof value === "string" && formula === undefined;
