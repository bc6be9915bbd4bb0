/** What a range holds in a few words: its values where they are few, else what they add up to. */
import { sizeOf } from "../audit/facts/reference.ts";
import { isDateFormat } from "../audit/isDateFormat.ts";
import type { GridCell } from "../audit/workbookGrid.ts";
import { cellText } from "./cellText.ts";
import { filledCells } from "./filledCells.ts";
import { plainNumber } from "./formatNumber.ts";
import type { GridCells } from "./gridCells.ts";
import { isYear } from "./isYear.ts";
import type { Place } from "./value.ts";

const mostShown = 4;

/** @example rangeValue(place, cells) // => "37 cells, sum £1,234" */
export function rangeValue(place: Place, cells: GridCells): string {
  const count = sizeOf(place);
  return `${plainNumber(count)} cells, ${valuesIn(filledCells(place, cells), count)}`;
}

function valuesIn(filled: readonly GridCell[], count: number): string {
  if (filled.length === 0) return "all blank";
  const broken = filled.filter(({ error }) => error !== undefined).length;
  const isShort = filled.length <= mostShown;
  if (isShort)
    return `${filled.map(cellText).join(", ")}${filled.length < count ? ", the others blank" : ""}`;
  if (broken > 0) return `${plainNumber(broken)} of them in error`;
  return inNumbers(filled) ?? `${filled.slice(0, mostShown).map(cellText).join(", ")}, …`;
}

/** Rates, dates and years do not add up; the least and the greatest of them say more. */
function inNumbers(filled: readonly GridCell[]): string | undefined {
  const sizes = filled.flatMap(({ value }) => (typeof value === "number" ? [value] : []));
  const { numberFormat = "" } = filled.find(({ value }) => typeof value === "number") ?? {};
  const shown = (value: number): string => cellText({ row: 0, column: 0, value, numberFormat });
  if (sizes.length === 0) return undefined;
  if (numberFormat.includes("%") || isDateFormat(numberFormat) || sizes.every(isYear))
    return `${shown(sizes.reduce((a, b) => Math.min(a, b)))} to ${shown(sizes.reduce((a, b) => Math.max(a, b)))}`;
  return `sum ${shown(sizes.reduce((sum, one) => sum + one, 0))}`;
}
