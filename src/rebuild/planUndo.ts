/** Takes edits back: rows and sheets first, then whatever else is not as it was. */
import { type Book, playInBook } from "./book.ts";
import { bookWrites } from "./bookWrites.ts";
import { type Looks, looksOf, restyle } from "./looks.ts";
import { standingNames } from "./nameEdits.ts";
import type { RowLayout } from "./rowLayout.ts";
import { furnitureOf, validatedBlocks } from "./sheetFurniture.ts";
import type { MetPlan, MetSheet, StandingPlan } from "./standingPlan.ts";
import { leaving } from "./unwantedCells.ts";
import type { WorkbookEdit } from "../sheet/workbookEdit.ts";
import type { MoneyUnit, SheetSpec, WorkbookSpec } from "../sheet/workbookSpec.ts";

type Edit<Kind extends WorkbookEdit["kind"]> = Extract<WorkbookEdit, { kind: Kind }>;

/** The workbook before the edits. */
export interface Before {
  readonly standing: StandingPlan;
  readonly met: MetPlan;
  readonly last: WorkbookSpec | undefined;
  readonly book: Book;
}

export function planUndo(
  before: Before,
  edits: readonly WorkbookEdit[],
): (played: number) => readonly WorkbookEdit[] {
  return (played) => {
    const done = edits.slice(0, played);
    const back = [...sheetsBack(done, before), ...[...done].reverse().flatMap(inverse)];
    const book = playInBook(before.book, [...done, ...back]);
    const shrunk = shrunkTabs(done, before.met);
    return [
      ...back,
      ...bookWrites(book, before.book),
      ...before.met.sheets.flatMap((sheet) => dressedAgain(sheet, done, shrunk, before.last)),
      ...done.flatMap((edit) => namesBack(edit, before)),
      ...(done.some(({ kind }) => kind === "record")
        ? [{ kind: "record", record: before.standing.record } as const]
        : []),
    ];
  };
}

function inverse(edit: WorkbookEdit): WorkbookEdit[] {
  switch (edit.kind) {
    case "insertRows":
      return [{ ...edit, kind: "deleteRows" }];
    case "deleteRows":
      return [{ ...edit, kind: "insertRows" }];
    case "insertColumns":
      return [{ ...edit, kind: "deleteColumns" }];
    case "deleteColumns":
      return [{ ...edit, kind: "insertColumns" }];
    case "addSheet":
      return [{ kind: "deleteSheet", id: edit.sheet.id }];
    default:
      return [];
  }
}

/** In the order of their tabs, as each goes behind the one before it. */
function sheetsBack(done: readonly WorkbookEdit[], { met: { sheets }, last }: Before): WorkbookEdit[] {
  const gone = new Set(done.flatMap((edit) => (edit.kind === "deleteSheet" ? [edit.id] : [])));
  return sheets.flatMap((sheet, at): WorkbookEdit[] =>
    gone.has(sheet.standing.id)
      ? [
          {
            kind: "addSheet",
            sheet: sheet.last ?? blank(sheet),
            after: sheets[at - 1]?.standing.id,
            unit: unitOf(last),
          },
        ]
      : [],
  );
}

const unitOf = (last: WorkbookSpec | undefined): MoneyUnit => last?.unit ?? "£000";

/** For a sheet of which nobody knows the layout any more. */
const blank = ({ standing: { id, name } }: MetSheet): SheetSpec => ({
  ...{ id, name, columnWidths: [], cells: [], styles: [], validations: [], conditionalFormats: [] },
  ...{ tables: [], links: [], charts: [], keys: [], frozen: { rows: 0, columns: 0 } },
  print: { landscape: true, fitToWidth: 1, footer: "" },
});

function dressedAgain(
  sheet: MetSheet,
  done: readonly WorkbookEdit[],
  shrunk: ReadonlySet<string>,
  last: WorkbookSpec | undefined,
): WorkbookEdit[] {
  const { id, name } = sheet.standing;
  const own = done.filter((edit) => "id" in edit && edit.id === id);
  const cellsWent = shrunk.has(name);
  const restyled = own.filter((edit): edit is Edit<"restyle"> => edit.kind === "restyle");
  const worn = looksNow(sheet, restyled);
  const styled = restyle(id, unitOf(last), worn, sheet.looks);
  return [
    ...(styled && (cellsWent || restyled.length > 0) ? [styled] : []),
    ...(sheet.last && isUnfurnished(own, shrunk, sheet.last, name)
      ? [furnishedAgain(sheet.last, sheet)]
      : []),
  ];
}

/** A sheet that was gone comes back with all that belongs to it; one that shows cells of others may show less. */
function isUnfurnished(
  own: readonly WorkbookEdit[],
  shrunk: ReadonlySet<string>,
  last: SheetSpec,
  tab: string,
): boolean {
  if (shrunk.has(tab) || own.some(({ kind }) => kind === "furnish")) return true;
  return isShown(shrunk, last) && !own.some(({ kind }) => kind === "deleteSheet");
}

/** Tabs from which rows or columns went. */
function shrunkTabs(done: readonly WorkbookEdit[], { sheets }: MetPlan): ReadonlySet<string> {
  const ids = new Set(
    done.flatMap((edit) => (edit.kind === "deleteRows" || edit.kind === "deleteColumns" ? [edit.id] : [])),
  );
  return new Set(sheets.flatMap(({ standing: { id, name } }) => (ids.has(id) ? [name] : [])));
}

/** Whether a chart of the sheet shows cells of these tabs: what went from them, it shows no more. */
const isShown = (tabs: ReadonlySet<string>, { charts }: SheetSpec): boolean =>
  charts.some(({ categories, series }) => [categories, ...series].some((at) => tabs.has(at.sheet)));

function furnishedAgain(last: SheetSpec, { standing: { id, tables } }: MetSheet): Edit<"furnish"> {
  const asTheyStood = last.tables.map((table) => ({
    ...table,
    ...tables.find(({ name }) => name === table.name),
  }));
  const sheet = { ...furnitureOf(last), tables: asTheyStood };
  return { kind: "furnish", id, sheet, validated: validatedBlocks(last) };
}

/** On the rows and columns as they stood: those that went have come back without any look. */
function looksNow({ looks, layout, columns: across }: MetSheet, restyled: readonly Edit<"restyle">[]): Looks {
  const stood = (layout: RowLayout) => new Set([...leaving(layout)].map((at) => layout.standing(at)));
  const [rowsGone, columnsGone] = [stood(layout), stood(across)];
  const now = new Map(
    [...looks]
      .filter(([row]) => !rowsGone.has(row))
      .map(([row, worn]) => [row, new Map([...worn].filter(([column]) => !columnsGone.has(column)))]),
  );
  for (const { styles, plain = [], unit } of restyled) {
    const changed = looksOf(styles, unit, layout.standing, across.standing);
    const labels = plain.map((block) => ({ ...block, style: "label" }) as const);
    const bare = looksOf(labels, unit, layout.standing, across.standing);
    for (const [row, columns] of changed) now.set(row, new Map([...(now.get(row) ?? []), ...columns]));
    for (const [row, columns] of bare) for (const column of columns.keys()) now.get(row)?.delete(column);
  }
  return now;
}

function namesBack(edit: WorkbookEdit, { last, met }: Before): WorkbookEdit[] {
  if (edit.kind !== "names") return [];
  const removed = new Set(edit.remove);
  const add = standingNames(last?.names ?? [], met.lastPlaces).filter(({ name }) => removed.has(name));
  return [{ kind: "names", remove: edit.add.map(({ name }) => name), add }];
}
