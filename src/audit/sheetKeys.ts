/** What ids call a sheet: as its tab was called when somebody first decided about it, whatever it is called now. */
import type { GridName, WorkbookGrid } from "./workbookGrid.ts";

/**
 * Begins names of the whole workbook that each lead to a sheet and keep in their comment what it was called. Excel lets
 * such a name follow its sheet through renaming and moving, gives no copy of the sheet a name like it for the whole
 * workbook, and leaves the name without cells when the sheet goes.
 */
export const reviewedPrefix = "_mtfp_reviewed_";

export type SheetKeys = (sheet: string) => string;

export function sheetKeys({ names }: Pick<WorkbookGrid, "names">): SheetKeys {
  const marks = reviewedSheets(names);
  const known = new Map(marks.map(({ sheet, knownAs }) => [sheet.toLowerCase(), knownAs]));
  const taken = new Set(marks.map(({ knownAs }) => knownAs.toLowerCase()));
  return (sheet) => known.get(sheet.toLowerCase()) ?? newcomer(sheet, taken);
}

/** A sheet that took over the name of another inherits none of its decisions; no tab has a colon. */
function newcomer(sheet: string, taken: ReadonlySet<string>): string {
  let key = sheet;
  while (taken.has(key.toLowerCase())) key += ":";
  return key;
}

export interface ReviewedSheet {
  readonly name: string;
  /** As it is called now; no sheet has this name once the sheet is gone. */
  readonly sheet: string;
  readonly knownAs: string;
}

export const reviewedSheets = (names: readonly GridName[]): ReviewedSheet[] =>
  names.flatMap(({ name, formula, comment, sheet }) =>
    sheet === undefined && comment !== undefined && name.startsWith(reviewedPrefix)
      ? [{ name, sheet: sheetIn(formula), knownAs: comment }]
      : [],
  );

const quoted = /^='((?:[^']|'')+)'!/;
const plain = /^=([^'!]+)!/;

/** Of a formula such as ='New pay'!$1:$1048576. */
const sheetIn = (formula: string): string =>
  quoted.exec(formula)?.[1]?.replaceAll("''", "'") ?? plain.exec(formula)?.[1] ?? "";
