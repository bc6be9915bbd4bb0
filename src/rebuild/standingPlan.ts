/** A plan as it stands in a workbook beside its last layout and its next: which row is which, and whose. */
import { type LostHeading, specColumnIds, standingColumnIds } from "./columnIds.ts";
import { type Looks, looksOf } from "./looks.ts";
import { ownership, type Owns } from "./ownership.ts";
import { type RowLayout, rowLayout } from "./rowLayout.ts";
import { type RowIds, specRowIds, standingRowIds, type StandingSheet } from "./rowIds.ts";
import { type StandingPlace, type StandingPlaces, unmoved } from "./standingPlace.ts";
import { standingSheet } from "./standingSheet.ts";
import { type Kept, withoutLost } from "./withoutLost.ts";
import type { BuiltRow, PlanRecord } from "../sheet/workbookEdit.ts";
import type { SheetSpec, WorkbookSpec } from "../sheet/workbookSpec.ts";

export interface StandingPlan {
  readonly record: PlanRecord | undefined;
  readonly sheets: readonly StandingSheet[];
  /** The rows of sheets that have no record, as a build would have left them. */
  readonly built?: PlanRecord["sheets"];
  /** Whether the sheets look as they were last laid out, where that is not for the record's version to say. */
  readonly isDressed?: boolean;
}

export interface MetSheet {
  readonly standing: StandingSheet;
  /** As the last build laid it out, where it stands; undefined where nobody knows any more. */
  readonly last: SheetSpec | undefined;
  /** Undefined where the next plan has no such sheet. */
  readonly next: SheetSpec | undefined;
  readonly layout: RowLayout;
  /** The same of its columns. */
  readonly columns: RowLayout;
  /** Looks of the last layout, where they stand. */
  readonly looks: Looks;
  /** Whether a standing cell is the plan's to write. */
  readonly owns: Owns;
  /** Headings without which nobody can tell which column is which. */
  readonly lost: readonly LostHeading[];
}

export interface MetPlan {
  readonly sheets: readonly MetSheet[];
  /** Where the next layout is to stand while no row or column has gone yet, by the sheet's name in the layout. */
  readonly working: StandingPlaces;
  /** Where it stands in the end. */
  readonly settled: StandingPlaces;
  /** Where the last layout stands. */
  readonly lastPlaces: StandingPlaces;
}

export function meetPlan(plan: StandingPlan, last: WorkbookSpec | undefined, next: WorkbookSpec): MetPlan {
  const known = plan.sheets.map((standing) => recognise(plan, standing, last, next));
  const lastPlaces = new Map(known.flatMap(({ lastPlace }) => (lastPlace ? [lastPlace] : [])));
  const sheets = known.map((one) => meetSheet(one, lastPlaces, last));
  const met = new Map(sheets.map((sheet) => [sheet.standing.id, sheet]));
  const placesBy = (placeOf: (layout: RowLayout, at: number) => number): StandingPlaces =>
    new Map(
      next.sheets.map(({ id, name }): [string, StandingPlace] => {
        const there = met.get(id);
        if (!there) return [name, unmoved(name)];
        const { standing, layout, columns } = there;
        const rowOf = (row: number): number => placeOf(layout, row);
        return [name, { tab: standing.name, rowOf, columnOf: (column) => placeOf(columns, column) }];
      }),
    );
  return {
    sheets,
    lastPlaces,
    working: placesBy((layout, at) => layout.ofNew(at)),
    settled: placesBy((layout, at) => layout.settled(layout.ofNew(at)) ?? at),
  };
}

function looksInPlace(
  { lastSheet, kept }: Pick<Recognised, "lastSheet" | "kept">,
  lastPlaces: StandingPlaces,
  last: WorkbookSpec | undefined,
): Looks {
  const place = lastSheet && lastPlaces.get(lastSheet.name);
  if (!place || !last) return new Map();
  const rowOf = (row: number) => (kept.row(row) ? place.rowOf(row) : undefined);
  const columnOf = (column: number) => (kept.column(column) ? place.columnOf(column) : undefined);
  return looksOf(lastSheet.styles, last.unit, rowOf, columnOf);
}

/** Which rows and columns of a sheet are which. */
function recognise(
  { record, built = record?.sheets }: StandingPlan,
  standing: StandingSheet,
  last: WorkbookSpec | undefined,
  next: WorkbookSpec,
) {
  const lastSheet = last?.sheets.find(({ id }) => id === standing.id);
  const nextSheet = next.sheets.find(({ id }) => id === standing.id);
  const { ids: columnIds, lost } = lastSheet
    ? standingColumnIds(standing, lastSheet)
    : { ids: columnsOf(nextSheet), lost: [] };
  const columnOf = placeFinder(columnsOf(lastSheet), columnIds);
  const lastIds = rowsOf(lastSheet);
  const builtRows = keysOf(built, standing);
  const wanted = new Set([...lastIds, ...rowsOf(nextSheet)]);
  const ids = standingRowIds(standing, builtRows, wanted, [columnOf(1), columnOf(2)]);
  const lastPlace: [string, StandingPlace] | undefined = lastSheet && [
    lastSheet.name,
    { tab: standing.name, rowOf: placeFinder(lastIds, ids), columnOf },
  ];
  const kept: Kept = { row: finder(lastIds, ids), column: finder(columnsOf(lastSheet), columnIds) };
  return { standing, lastSheet, nextSheet, ids, columnIds, lost, lastPlace, kept };
}

/** Whether a row of the layout still stands; those beyond its last are the sheet's own. */
function finder(layout: readonly string[], standing: RowIds): (at: number) => boolean {
  const found = new Set(standing);
  return (at) => at > layout.length || found.has(layout[at - 1]);
}

const keysOf = (built: StandingPlan["built"], { id }: StandingSheet): readonly BuiltRow[] =>
  built?.find((sheet) => sheet.id === id)?.keys ?? [];
const rowsOf = (sheet: SheetSpec | undefined): string[] => (sheet ? specRowIds(sheet) : []);
const columnsOf = (sheet: SheetSpec | undefined): string[] => (sheet ? specColumnIds(sheet) : []);

type Recognised = ReturnType<typeof recognise>;

/** A row that people took out counts as the one above it, a column as the one before it. */
function placeFinder(layout: readonly string[], standing: RowIds): (at: number) => number {
  const found = new Map(standing.map((id, at) => [id, at + 1]));
  let before = 1;
  const places = layout.map((id) => (before = found.get(id) ?? before));
  return (at) => places[at - 1] ?? at - layout.length + (places.at(-1) ?? 0);
}

function meetSheet(
  { standing, lastSheet, nextSheet, ids, columnIds, lost, kept }: Recognised,
  lastPlaces: StandingPlaces,
  last: WorkbookSpec | undefined,
): MetSheet {
  const inPlace = lastSheet && standingSheet(withoutLost(lastSheet, kept), lastPlaces);
  const looks = looksInPlace({ lastSheet, kept }, lastPlaces, last);
  const owns = ownership(standing, { ids, columnIds }, inPlace, looks);
  const isTheirs = (row: number, column: number): boolean =>
    (standing.formulas[row - 1]?.[column - 1] ?? "") !== "" && !owns(row, column);
  const holdsMore = (row: number): boolean =>
    (standing.formulas[row - 1] ?? []).some((_, at) => isTheirs(row, at + 1));
  const holdsBelow = (column: number): boolean => standing.formulas.some((_, at) => isTheirs(at + 1, column));
  // The columns of a sheet that is left to people stay.
  const wantedColumns = nextSheet ? columnsOf(nextSheet) : columnIds.filter((id) => id !== undefined);
  return {
    ...{ standing, last: inPlace, next: nextSheet, looks, owns, lost },
    layout: rowLayout(ids, rowsOf(nextSheet), holdsMore),
    columns: rowLayout(columnIds, wantedColumns, holdsBelow),
  };
}
