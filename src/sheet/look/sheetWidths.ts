/** How wide the columns of a plan's sheet are: as wide as their texts ask for, within what a page holds in legible letters. */
import { isInput } from "../isInput.ts";
import type { Drawing } from "../drawing.ts";
import type { PlacedSheet } from "../placePlan.ts";
import { isOnePage, spareWidth } from "../print/printScale.ts";
import { textWidth } from "./columnWidths.ts";
import { boldWidth } from "./rowHeights.ts";
import { tableWidths } from "./tableWidths.ts";
import { type Limits, yearWidths } from "./yearWidths.ts";

const narrowest = 9;
const longestTitle = 72;

/** Labels wrap, and so do units and sources; inputs have long sources and few labels. */
const usual = { year: 9, room: 0, total: 60 } as const;
const limits = {
  worked: { ...usual, label: 44, unit: 18, source: 16 },
  typed: { ...usual, label: 25, unit: 10, source: 24 },
  // The first years of the plan stand beside the open pane.
  mtfp: { ...usual, label: 36, unit: 8, source: 11 },
  // Of many years, so that they stand on one page: the names of totals wrap too.
  tight: { label: 24, total: 24, unit: 12, source: 12, year: 8, room: -1.5 },
} as const satisfies Readonly<Record<string, Limits>>;
/** Sources take what the page has left; those of inputs are sentences. */
const widestSource = { typed: 40, worked: 24, mtfp: 11 } as const;

/** The widest sources of tables alone on their sheet, on one page's width and where they take several. */
const sources = { page: 30, pages: 54 } as const;

/** @param printed so many columns print */
export function sheetWidths(placed: PlacedSheet, printed: number | undefined, drawing: Drawing): number[] {
  const { sheet, blocks, tables } = placed;
  const onPage = (widths: readonly number[]): readonly number[] => widths.slice(0, printed);
  const widthsIn = (source: number): number[][] =>
    tables.map((table) => tableWidths(table, drawing, { source, isBesideYears: blocks.length > 0 }));
  if (blocks.length === 0) {
    const widths = widestOf(...widthsIn(sources.page));
    return isOnePage(onPage(widths)) ? widths : widestOf(...widthsIn(sources.pages));
  }
  const within = (most: Limits): number[] =>
    widestOf(yearWidths(placed, drawing, most), ...widthsIn(most.source));
  const isTyped = blocks.some((block) => block.lines.some(({ line }) => isInput(line)));
  const kind = isTyped ? "typed" : sheet.id === "mtfp" ? "mtfp" : "worked";
  const own = limits[kind];
  const widths = within(own);
  if (!isOnePage(onPage(widths))) {
    const tight = within(limits.tight);
    return isOnePage(onPage(tight)) ? tight : withTitles(widths, placed);
  }
  return within({ ...own, source: Math.min(widestSource[kind], own.source + spareWidth(onPage(widths))) });
}

/** On each of several pages across, the titles stand over what names the rows, and are cut there. */
function withTitles([ref = 0, label = 0, ...others]: readonly number[], { blocks }: PlacedSheet): number[] {
  const titles = blocks.map(({ block }) => block.title);
  const longest = textWidth(titles, 0, longestTitle) * boldWidth;
  return [ref, Math.max(label, longest - ref), ...others];
}

function widestOf(...lists: readonly (readonly number[])[]): number[] {
  const length = Math.max(...lists.map((list) => list.length));
  return Array.from({ length }, (_, at) => Math.max(...lists.map((list) => list[at] ?? narrowest)));
}
