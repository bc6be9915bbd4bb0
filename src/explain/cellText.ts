/** What a cell shows, in its own number format. */
import type { GridCell } from "../audit/workbookGrid.ts";
import { formatNumber } from "./formatNumber.ts";
import { valueOf } from "./gridCells.ts";
import { showValue } from "./showValue.ts";

export function cellText(cell: GridCell | undefined): string {
  const value = valueOf(cell);
  if (typeof value === "string") return value;
  return typeof value === "number" ? formatNumber(value, cell?.numberFormat ?? "") : showValue(value);
}
