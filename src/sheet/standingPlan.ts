/** A plan as it stands in a workbook beside its last layout and its next: which row is which, and whose. */
import { type Looks, looksOf } from "./looks.ts";
import { type RowLayout, rowLayout } from "./rowLayout.ts";
import { specRowIds, standingRowIds, type StandingSheet } from "./rowIds.ts";
import { sheetCells } from "./sheetCells.ts";
import type { StandingPlace, StandingPlaces } from "./standingPlace.ts";
import { standingSheet } from "./standingSheet.ts";
import type { PlanRecord } from "./workbookEdit.ts";
import type { Block, SheetSpec, WorkbookSpec } from "./workbookSpec.ts";

export interface StandingPlan {
  readonly record: PlanRecord | undefined;
  readonly sheets: readonly StandingSheet[];
}

export interface MetSheet {
  readonly standing: StandingSheet;
  /** As the last build laid it out, on the rows where it stands; undefined where nobody knows any more. */
  readonly last: SheetSpec | undefined;
  /** Undefined where the next plan has no such sheet. */
  readonly next: SheetSpec | undefined;
  readonly layout: RowLayout;
  /** Looks of the last layout, on the rows where they stand. */
  readonly looks: Looks;
  /** Whether a standing cell is the plan's to write. */
  readonly owns: (row: number, column: number) => boolean;
}

export interface MetPlan {
  readonly sheets: readonly MetSheet[];
  /** Where the next layout's rows are to stand while none has gone yet, by the sheet's name in the layout. */
  readonly working: StandingPlaces;
  /** Where they stand in the end. */
  readonly settled: StandingPlaces;
  /** Where the last layout's rows stand. */
  readonly lastPlaces: StandingPlaces;
}

export function meetPlan(plan: StandingPlan, last: WorkbookSpec | undefined, next: WorkbookSpec): MetPlan {
  const met = plan.sheets.map((standing) => meetRows(plan, standing, last, next));
  const lastPlaces = new Map(met.flatMap(({ lastPlace }) => (lastPlace ? [lastPlace] : [])));
  const sheets = met.map(({ standing, lastSheet, nextSheet, ids }): MetSheet => {
    const inPlace = lastSheet && standingSheet(lastSheet, lastPlaces);
    const looks = inPlace && last ? looksOf(inPlace.styles, last.unit) : new Map<number, never>();
    const owns = ownership(standing, ids, inPlace, looks);
    const holdsMore = (row: number): boolean =>
      (standing.formulas[row - 1] ?? []).some((cell, at) => cell !== "" && !owns(row, at + 1));
    const layout = rowLayout(ids, nextSheet ? specRowIds(nextSheet) : [], holdsMore);
    return { standing, last: inPlace, next: nextSheet, layout, looks, owns };
  });
  const layouts = new Map(sheets.map((sheet) => [sheet.standing.id, sheet]));
  const placesBy = (rowOf: (layout: RowLayout, row: number) => number): StandingPlaces =>
    new Map(
      next.sheets.map(({ id, name }): [string, StandingPlace] => {
        const there = layouts.get(id);
        return [
          name,
          there
            ? { tab: there.standing.name, rowOf: (row) => rowOf(there.layout, row) }
            : { tab: name, rowOf: (row) => row },
        ];
      }),
    );
  return {
    sheets,
    lastPlaces,
    working: placesBy((layout, row) => layout.ofNew(row)),
    settled: placesBy((layout, row) => layout.settled(layout.ofNew(row)) ?? row),
  };
}

function meetRows(
  { record }: StandingPlan,
  standing: StandingSheet,
  last: WorkbookSpec | undefined,
  next: WorkbookSpec,
) {
  const lastSheet = last?.sheets.find(({ id }) => id === standing.id);
  const nextSheet = next.sheets.find(({ id }) => id === standing.id);
  const lastIds = lastSheet ? specRowIds(lastSheet) : [];
  const nextIds = nextSheet ? specRowIds(nextSheet) : [];
  const built = record?.sheets.find(({ id }) => id === standing.id)?.keys ?? [];
  const ids = standingRowIds(standing, built, new Set([...lastIds, ...nextIds]));
  const lastPlace: [string, StandingPlace] | undefined = lastSheet && [
    lastSheet.name,
    { tab: standing.name, rowOf: rowFinder(lastIds, ids) },
  ];
  return { standing, lastSheet, nextSheet, ids, lastPlace };
}

/** A row that people took out counts as the one above it. */
function rowFinder(layout: readonly string[], standing: readonly (string | undefined)[]) {
  const at = new Map(standing.map((id, row) => [id, row + 1]));
  let above = 1;
  const rows = layout.map((id) => (above = at.get(id) ?? above));
  return (row: number): number => rows[row - 1] ?? row - layout.length + (rows.at(-1) ?? 0);
}

/** The cells of the last layout and whatever stands in input tables; in rows of ours that it does not know, its width. */
function ownership(
  { tables }: StandingSheet,
  ids: readonly (string | undefined)[],
  last: SheetSpec | undefined,
  looks: Looks,
): MetSheet["owns"] {
  if (!last) return (row) => ids[row - 1] !== undefined;
  const cells = sheetCells(last);
  const widest = Math.max(0, ...[...looks.values()].map((columns) => Math.max(...columns.keys())));
  const typed = tables.map((table) => ({
    ...table,
    width: last.tables.find(({ name }) => name === table.name)?.width ?? table.width,
  }));
  const isKnown = (row: number): boolean => cells.has(row) || looks.has(row);
  return (row, column) =>
    looks.get(row)?.has(column) === true ||
    cells.get(row)?.has(column) === true ||
    (ids[row - 1] !== undefined && !isKnown(row) && column <= widest) ||
    typed.some((table) => isWithin(table, row, column));
}

function isWithin({ row, column, height, width }: Block, atRow: number, atColumn: number): boolean {
  return atRow >= row && atRow < row + height && atColumn >= column && atColumn < column + width;
}
