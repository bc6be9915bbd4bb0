/** The nearest words left of a cell and above it: enough to find the cell again after rows were inserted. */
import { groupedBy } from "../groupedBy.ts";
import type { SheetFacts } from "./sheetFacts.ts";

type Heads = readonly [row: string, column: string];

export function cellHeads(sheet: SheetFacts): (row: number, column: number) => Heads {
  const words = sheet.cellsAt(sheet.placesOf("words")).filter(({ formula }) => formula === undefined);
  const byRow = groupedBy(words, (cell) => cell.row);
  const byColumn = groupedBy(words, (cell) => cell.column);
  return (row, column) => {
    const left = (byRow.get(row) ?? []).filter((cell) => cell.column < column).at(-1);
    const above = (byColumn.get(column) ?? []).filter((cell) => cell.row < row).at(-1);
    return [String(left?.value ?? ""), String(above?.value ?? "")];
  };
}
