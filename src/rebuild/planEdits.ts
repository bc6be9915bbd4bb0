/** The edits that bring a plan into a workbook, or the plan that stands there up to its next layout. */
import { type Book, type BookSheet, type Cell, playInBook, put } from "./book.ts";
import { bookWrites } from "./bookWrites.ts";
import { isSameRecord } from "./isSameRecord.ts";
import { looksOf, restyle } from "./looks.ts";
import { nameEdits } from "./nameEdits.ts";
import { type PlanClash, planClashes } from "./planClashes.ts";
import { planRecord, type RecordHead } from "./planRecord.ts";
import { planUndo } from "./planUndo.ts";
import type { RowLayout } from "./rowLayout.ts";
import { sheetCells } from "./sheetCells.ts";
import { bareSheet, fittedSheet, furnishing } from "./sheetFurniture.ts";
import { meetPlan, type MetPlan, type MetSheet, type StandingPlan } from "./standingPlan.ts";
import { standingFurniture, standingSheet } from "./standingSheet.ts";
import type { StandingPlaces } from "./standingPlace.ts";
import { leaving, unwantedCells } from "./unwantedCells.ts";
import type { Furniture, PlanRecord, WorkbookEdit } from "../sheet/workbookEdit.ts";
import type { WorkbookSpec } from "../sheet/workbookSpec.ts";

export interface PlanEdits {
  readonly edits: readonly WorkbookEdit[];
  /** What takes the first so many edits back; a list of cells elsewhere whose formulas the edits would break goes with it. */
  readonly undoOf: (played: number) => readonly WorkbookEdit[];
  /** Where the layout's rows stand in the end, by the sheet's name in the layout. */
  readonly places: StandingPlaces;
  readonly record: PlanRecord;
  /** While there are any, nothing may be played. */
  readonly clashes: readonly PlanClash[];
  /** Tabs of sheets that the plan no longer needs, left because they hold something of people's own. */
  readonly kept: readonly string[];
}

/** @param last the layout of the record's plan; undefined where it cannot be read any more. */
export function planEdits(
  standing: StandingPlan,
  last: WorkbookSpec | undefined,
  next: WorkbookSpec,
  head: RecordHead,
): PlanEdits {
  const met = meetPlan(standing, last, next);
  const moved = [...insertions(met), ...additions(met, next)];
  const before = bookOf(standing);
  const book = playInBook(before, moved);
  const laid = met.sheets.filter(({ next }) => next);
  const [kept, dropped] = leftOver(met);
  // Another version may draw the same style or chart otherwise.
  const isDressed = standing.isDressed ?? standing.record?.addinVersion === head.addinVersion;
  const were = lastFurniture(met, last);
  const names = nameEdits(last?.names ?? [], met, next.names);
  const changes = [
    ...moved,
    ...bookWrites(book, wantedBook(book, met, kept)),
    ...laid.flatMap((sheet) => restyling(sheet, met, next, isDressed)),
    ...kept.flatMap((sheet) => strip(sheet, next)),
    ...names,
    ...deletions(met.sheets.filter((sheet) => !dropped.includes(sheet))),
    ...laid.flatMap((sheet) => refurnishing(sheet, met, were.get(sheet.standing.id), isDressed)),
    ...dropped.map(({ standing: { id } }): WorkbookEdit => ({ kind: "deleteSheet", id })),
  ];
  const record = planRecord(head, next.sheets, ({ name }, row) => met.settled.get(name)?.rowOf(row) ?? row);
  const isSame = changes.length === 0 && standing.record && isSameRecord(standing.record, record);
  const edits = isSame ? [] : [...changes, { kind: "record", record } as const];
  const undoOf = planUndo({ standing, met, last, book: before }, edits);
  return {
    edits,
    undoOf,
    places: met.settled,
    record,
    clashes: planClashes(met),
    kept: kept.map(({ standing: { name } }) => name),
  };
}

export function bookOf({ sheets }: StandingPlan): Book {
  return new Map(sheets.map(({ id, name, formulas }) => [id, { id, name, rows: formulas }]));
}

function insertions({ sheets }: MetPlan): WorkbookEdit[] {
  return sheets.flatMap(({ standing: { id }, layout, columns }): WorkbookEdit[] => [
    ...layout.inserts.map((run) => ({ kind: "insertRows", id, ...run }) as const),
    ...columns.inserts.map(({ row, count }) => ({ kind: "insertColumns", id, column: row, count }) as const),
  ]);
}

function deletions(sheets: readonly MetSheet[]): WorkbookEdit[] {
  return sheets.flatMap(({ standing: { id }, layout, columns }): WorkbookEdit[] => [
    ...layout.deletes.map((run) => ({ kind: "deleteRows", id, ...run }) as const),
    ...columns.deletes.map(({ row, count }) => ({ kind: "deleteColumns", id, column: row, count }) as const),
  ]);
}

function additions({ sheets, working }: MetPlan, { sheets: next, unit }: WorkbookSpec): WorkbookEdit[] {
  const there = new Set(sheets.map(({ standing: { id } }) => id));
  return next.flatMap((sheet, at): WorkbookEdit[] => {
    if (there.has(sheet.id)) return [];
    const laidOut = sheets.length === 0 ? sheet : standingSheet(sheet, working);
    return [{ kind: "addSheet", sheet: laidOut, after: next[at - 1]?.id, unit }];
  });
}

/** Sheets of the last plan that the next has not: those that hold something of people's, and those that may go. */
function leftOver({ sheets }: MetPlan): [kept: MetSheet[], dropped: MetSheet[]] {
  const over = sheets.filter(({ next }) => !next);
  const isLoved = ({ standing: { formulas }, owns }: MetSheet): boolean =>
    formulas.some((row, at) => row.some((cell, across) => cell !== "" && !owns(at + 1, across + 1)));
  return [over.filter(isLoved), over.filter((sheet) => !isLoved(sheet))];
}

function wantedBook(book: Book, met: MetPlan, kept: readonly MetSheet[]): Book {
  const wanted = new Map<string, BookSheet>();
  for (const sheet of met.sheets) {
    const there = book.get(sheet.standing.id);
    if (!there || (!sheet.next && !kept.includes(sheet))) continue;
    const rows = there.rows.map((row) => [...row]);
    const next = sheet.next ? sheetCells(standingSheet(sheet.next, met.working)) : new Map<number, never>();
    for (const [row, columns] of unwantedCells(sheet, next)) fill(rows, row, columns);
    for (const [row, columns] of next) fill(rows, row, columns);
    wanted.set(there.id, { ...there, rows });
  }
  return wanted;
}

function fill(rows: Cell[][], row: number, columns: ReadonlyMap<number, Cell>): void {
  while (rows.length < row) rows.push([]);
  for (const [column, cell] of columns) put(rows[row - 1] ?? [], column, cell);
}

/** On the working rows and columns, with what is known of the looks as they are. */
function restyling(
  { standing, next, layout, columns: across, looks }: MetSheet,
  { working }: MetPlan,
  { unit }: WorkbookSpec,
  isKnown: boolean,
): WorkbookEdit[] {
  const place = next && working.get(next.name);
  if (!place) return [];
  const known = isKnown ? [...looks] : [];
  const [rowsGone, columnsGone] = [leaving(layout), leaving(across)];
  const worn = new Map(
    known.map(([row, columns]) => {
      const moved = [...columns].map(([column, look]) => [across.ofStanding(column), look] as const);
      return [layout.ofStanding(row), new Map(moved.filter(([column]) => !columnsGone.has(column)))];
    }),
  );
  for (const row of rowsGone) worn.delete(row);
  const wanted = looksOf(next.styles, unit, place.rowOf, place.columnOf);
  const styled = restyle(standing.id, unit, worn, wanted);
  return styled ? [styled] : [];
}

/** On the rows as they are in the end: charts are drawn after everything else. */
function refurnishing(
  { standing, next }: MetSheet,
  { settled }: MetPlan,
  was: Furniture | undefined,
  isSameVersion: boolean,
): WorkbookEdit[] {
  const place = next && settled.get(next.name);
  if (!place) return [];
  const wanted = fittedSheet(standingFurniture(next, place, settled), standing);
  return furnishing(standing.id, was && fittedSheet(was, standing), wanted, isSameVersion);
}

/** What the last layout put on each sheet, where the edits of rows and columns take it. */
function lastFurniture(
  { lastPlaces, sheets }: MetPlan,
  last: WorkbookSpec | undefined,
): ReadonlyMap<string, Furniture> {
  const bySheet = new Map(sheets.map((sheet) => [sheet.standing.name, sheet]));
  const taken = (layout: RowLayout | undefined, at: number): number => {
    const working = layout?.ofStanding(at) ?? at;
    return layout?.settled(working) ?? working;
  };
  const places: StandingPlaces = new Map(
    [...lastPlaces].map(([name, { tab, rowOf, columnOf }]) => {
      const sheet = bySheet.get(tab);
      return [
        name,
        {
          tab,
          rowOf: (row) => taken(sheet?.layout, rowOf(row)),
          columnOf: (column) => taken(sheet?.columns, columnOf(column)),
        },
      ];
    }),
  );
  return new Map(
    (last?.sheets ?? []).flatMap((sheet) => {
      const place = places.get(sheet.name);
      return place ? [[sheet.id, standingFurniture(sheet, place, places)]] : [];
    }),
  );
}

function strip({ standing: { id }, last, looks }: MetSheet, { unit }: WorkbookSpec): WorkbookEdit[] {
  const plain = restyle(id, unit, looks, new Map());
  return [...(plain ? [plain] : []), ...(last ? furnishing(id, last, bareSheet(last)) : [])];
}
