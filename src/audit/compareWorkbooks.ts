/** Two versions of a workbook, sheet by sheet: those of one name, and those that were only given another. */
import { alignSheets } from "./alignSheets.ts";
import { comparison, type SheetComparison } from "./compareSheets.ts";
import { likeness } from "./likeness.ts";
import type { SheetGrid, WorkbookGrid } from "./workbookGrid.ts";

export interface WorkbookComparison {
  readonly addedSheets: readonly string[];
  readonly deletedSheets: readonly string[];
  readonly renamedSheets: readonly { readonly before: string; readonly after: string }[];
  /** Sheets that both have and in which something changed, under the later name. */
  readonly sheets: readonly ({ readonly sheet: string } & SheetComparison)[];
}

/** Less in common than this is another sheet. */
const leastAlike = 0.6;

export function compareWorkbooks(before: WorkbookGrid, after: WorkbookGrid): WorkbookComparison {
  const added = without(after.sheets, before.sheets);
  const deleted = without(before.sheets, after.sheets);
  const renamed = renames(deleted, added);
  const earlier = new Map(renamed.map(([old, now]) => [now, old]));
  const old = new Map(before.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const gone = new Set(renamed.map(([sheet]) => sheet));
  const pairs = after.sheets.flatMap((sheet) => {
    const was = old.get(sheet.name.toLowerCase()) ?? earlier.get(sheet);
    return was ? [{ was: was.name, is: sheet.name, aligned: alignSheets(was, sheet) }] : [];
  });
  const moves = new Map(pairs.map(({ was, is, aligned }) => [was.toLowerCase(), { name: is, ...aligned }]));
  return {
    addedSheets: added.filter((sheet) => !earlier.has(sheet)).map(({ name }) => name),
    deletedSheets: deleted.filter((sheet) => !gone.has(sheet)).map(({ name }) => name),
    renamedSheets: renamed.map(([from, to]) => ({ before: from.name, after: to.name })),
    sheets: pairs
      .map(({ was, is, aligned }) => ({ sheet: is, ...comparison(aligned, was, moves) }))
      .filter(hasChanged),
  };
}

function without(sheets: readonly SheetGrid[], others: readonly SheetGrid[]): SheetGrid[] {
  const names = new Set(others.map(({ name }) => name.toLowerCase()));
  return sheets.filter(({ name }) => !names.has(name.toLowerCase()));
}

/** The likest pairs first, each sheet in one. */
function renames(
  deleted: readonly SheetGrid[],
  added: readonly SheetGrid[],
): (readonly [SheetGrid, SheetGrid])[] {
  const pairs = deleted
    .flatMap((old) => added.map((now) => ({ old, now, alike: likeness(old, now) })))
    .filter(({ alike }) => alike >= leastAlike)
    .sort((a, b) => b.alike - a.alike);
  const taken = new Set<SheetGrid>();
  return pairs.flatMap(({ old, now }) => {
    if (taken.has(old) || taken.has(now)) return [];
    taken.add(old).add(now);
    return [[old, now] as const];
  });
}

export const isDifferent = ({ sheets, ...whole }: WorkbookComparison): boolean =>
  [sheets, whole.addedSheets, whole.deletedSheets, whole.renamedSheets].some(({ length }) => length > 0);

export const hasChanged = ({ changes, ...lines }: SheetComparison): boolean =>
  changes.length > 0 ||
  [lines.insertedRows, lines.insertedColumns, lines.deletedRows, lines.deletedColumns].some(
    ({ length }) => length > 0,
  );
