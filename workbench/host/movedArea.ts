/** Where a block of cells lies after others were inserted or deleted on its sheet, as Excel's references follow. */
import type { Area, Move } from "../engine/engine.ts";
import { sheetColumns, sheetRows } from "./areas.ts";

const alongRows = {
  start: "row",
  size: "height",
  across: "column",
  breadth: "width",
  limit: sheetRows,
} as const;
const alongColumns = {
  start: "column",
  size: "width",
  across: "row",
  breadth: "height",
  limit: sheetColumns,
} as const;
const axes = { Down: alongRows, Up: alongRows, Right: alongColumns, Left: alongColumns };

/** undefined = all of its cells were deleted. Where only a part of its breadth moves, it stays. */
export function movedArea(area: Area, { area: at, shift }: Move): Area | undefined {
  const { start, size, across, breadth, limit } = axes[shift];
  const movesWhole =
    area.sheetId === at.sheetId &&
    at[across] <= area[across] &&
    area[across] + area[breadth] <= at[across] + at[breadth];
  if (!movesWhole || area[size] === limit) return area;
  const [first, end] = [area[start], area[start] + area[size]];
  const move = shift === "Down" || shift === "Right" ? inserted : deleted;
  const [newFirst, newEnd] = move(first, end, at[start], at[size]);
  const length = Math.min(newEnd, limit) - newFirst;
  return length > 0 ? { ...area, [start]: newFirst, [size]: length } : undefined;
}

/** First and end (the first beyond) after so many lines were put in before line `at`. */
function inserted(first: number, end: number, at: number, count: number): [number, number] {
  return [first >= at ? first + count : first, end > at ? end + count : end];
}

function deleted(first: number, end: number, at: number, count: number): [number, number] {
  const moved = (line: number): number => (line < at ? line : Math.max(at, line - count));
  return [moved(first), moved(end)];
}
