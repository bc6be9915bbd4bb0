/** The scale at which a sheet's columns fit on so many pages side by side. */
import { paper } from "./paper.ts";

/** Digits of the body's letters, and the margin of a cell, as Excel measures them in points. */
const digit = 5.25;
const cellMargin = 3.75;

/** @param repeated so many columns, from the first, stand on every page */
export function printScale(columnWidths: readonly number[], across: number, repeated: number): number {
  const widths = columnWidths.map(points);
  let percent = 100;
  while (percent > 10 && pagesAcross(widths, paper.width / (percent / 100), repeated) > across) percent--;
  return percent / 100;
}

/** Whether the columns stand on one page in letters that are legible. */
export const isOnePage = (columnWidths: readonly number[]): boolean =>
  printScale(columnWidths, 1, 0) >= paper.legible;

/** What the columns take side by side, in points. */
export const printedWidth = (columnWidths: readonly number[]): number =>
  columnWidths.reduce((sum, width) => sum + points(width), 0);

/** How many characters more one page holds in the smallest letters that are legible. */
export const spareWidth = (columnWidths: readonly number[]): number =>
  Math.floor((paper.width / paper.legible - printedWidth(columnWidths)) / digit);

const points = (width: number): number => width * digit + cellMargin;

function pagesAcross(widths: readonly number[], page: number, repeated: number): number {
  const every = widths.slice(0, repeated).reduce((sum, width) => sum + width, 0);
  let [pages, used] = [1, 0];
  widths.forEach((width, at) => {
    if (used + width > page && used > 0) {
      pages += 1;
      used = at < repeated ? 0 : every;
    }
    used += width;
  });
  return pages;
}
