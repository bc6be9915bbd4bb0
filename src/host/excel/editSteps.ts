/** Edits as steps, in the order in which they are sent. */
import type { WorkbookEdit } from "../../sheet/workbookEdit.ts";
import type { Block } from "../../sheet/workbookSpec.ts";
import { headAndRest } from "../packing/alikeHeads.ts";
import { blockAddress, columnLetters } from "../blockAddress.ts";
import { addChart, isOurChart } from "./excelChart.ts";
import { nameComment } from "./excelDiscovery.ts";
import { furnitureSteps, linkSteps, tableSteps } from "./excelFurniture.ts";
import { cellSteps } from "./excelSheetCells.ts";
import { lookSteps } from "./excelSheetLooks.ts";
import { callWeight, sheetOf, type Step, useRange } from "../packing/excelStep.ts";
import { furnishSteps } from "./furnishSteps.ts";
import { recordXml } from "../packing/planRecordXml.ts";
import { makeSheet } from "./makeSheet.ts";
import { typedCell } from "../packing/typedValue.ts";
import type { Workspace } from "./workspace.ts";

type Edit<Kind extends WorkbookEdit["kind"]> = Extract<WorkbookEdit, { kind: Kind }>;

/** Charts are drawn last: they may show cells of any sheet. */
export interface EditSteps {
  readonly steps: readonly Step[];
  readonly charts: readonly Step[];
}

export function editSteps(edits: readonly WorkbookEdit[], workspace: Workspace): EditSteps {
  const steps: Step[] = [];
  const charts: Step[] = [];
  edits.forEach((edit, at) => {
    if (edit.kind === "addSheet") {
      const run = runOfSheets(edits, at);
      // The first of a run makes them all.
      if (at === 0 || edits[at - 1]?.kind !== "addSheet")
        run.forEach((each, along) => steps.push(...makeSheet(each, at + along, workspace)));
    }
    charts.push(...chartSteps(edit, at, workspace));
    steps.push(...stepsOf(edit, at, workspace));
  });
  return { steps, charts };
}

function runOfSheets(edits: readonly WorkbookEdit[], from: number): Edit<"addSheet">[] {
  const end = edits.findIndex(({ kind }, at) => at > from && kind !== "addSheet");
  return edits.slice(from, end < 0 ? edits.length : end).filter((edit) => edit.kind === "addSheet");
}

function stepsOf(edit: WorkbookEdit, at: number, workspace: Workspace): Step[] {
  return (makers[edit.kind] as (edit: WorkbookEdit, at: number, workspace: Workspace) => Step[])(
    edit,
    at,
    workspace,
  );
}

type Makers = {
  readonly [Kind in WorkbookEdit["kind"]]: (edit: Edit<Kind>, at: number, workspace: Workspace) => Step[];
};

const one = (edit: number, weight: number, send: Step["send"]): Step[] => [{ edit, weight, send }];

const makers: Makers = {
  addSheet: ({ sheet: whole, unit }, at, { filled, heads }) => {
    if (filled.has(whole.id)) return [];
    filled.add(whole.id);
    const { copy, rest: sheet } = headAndRest(whole, heads);
    return [
      ...(copy ? one(at, callWeight, copyHead(sheet.id, copy)) : []),
      ...cellSteps(sheet, at, copy?.block),
      ...linkSteps(sheet.id, sheet.links, at),
      ...lookSteps({ id: sheet.id, styles: sheet.styles, unit }, at, sheet.cells),
      ...tableSteps(sheet.id, sheet.tables, at),
      ...furnitureSteps(sheet.id, sheet, at),
    ];
  },
  deleteSheet: ({ id }, at, { ids, filled }) => {
    if (!ids.delete(id)) return [];
    filled.delete(id);
    return one(at, callWeight, (desk) => {
      sheetOf(desk, id).delete();
      desk.sheets.delete(id);
    });
  },
  // Excel gives new rows the look of the row above, and new columns that of the one before; and rules for typing.
  insertRows: ({ id, row, count }, at) =>
    move(rowsFrom(row, count), { id, rows: count, columns: 0 }, at, (range) =>
      makeBare(range.insert("Down")),
    ),
  deleteRows: ({ id, row, count }, at) =>
    move(rowsFrom(row, count), { id, rows: -count, columns: 0 }, at, (range) => range.delete("Up")),
  insertColumns: ({ id, column, count }, at) =>
    move(columnsFrom(column, count), { id, rows: 0, columns: count }, at, (range) =>
      makeBare(range.insert("Right")),
    ),
  deleteColumns: ({ id, column, count }, at) =>
    move(columnsFrom(column, count), { id, rows: 0, columns: -count }, at, (range) => range.delete("Left")),
  write: ({ id, block, formulas }, at) =>
    one(at, callWeight + JSON.stringify(formulas).length, (desk) =>
      useRange(sheetOf(desk, id), blockAddress(block), (range) => {
        if (typeof formulas === "string") range.formulasR1C1 = formulas as never;
        else range.formulas = formulas.map((row) => row.map(typedCell));
      }),
    ),
  restyle: (edit, at) => lookSteps(edit, at),
  furnish: furnishSteps,
  names: (edit, at, { names }) => [
    ...edit.remove
      .filter((name) => names.delete(name.toLowerCase()))
      .flatMap((name) => one(at, callWeight, ({ context }) => context.workbook.names.getItem(name).delete())),
    ...edit.add.flatMap(({ name, sheet, ...place }) => {
      const isThere = names.has(name.toLowerCase());
      names.add(name.toLowerCase());
      return one(at, callWeight, ({ context: { workbook } }) => {
        const cell = blockAddress({ ...place, height: 1, width: 1 });
        const range = workbook.worksheets.getItem(sheet).getRange(cell);
        if (isThere) workbook.names.getItem(name).delete();
        workbook.names.add(name, range, nameComment);
      });
    }),
  ],
  record: ({ record }, at, { records }) => {
    const xml = record && recordXml(record);
    return one(at, callWeight + (xml?.length ?? 0), ({ context: { workbook } }) => {
      for (const id of records) workbook.customXmlParts.getItem(id).delete();
      if (xml !== undefined) workbook.customXmlParts.add(xml);
    });
  },
  relink: ({ sheet, cell, formula }, at) =>
    one(at, callWeight + formula.length, ({ context: { workbook } }) =>
      useRange(workbook.worksheets.getItem(sheet), cell, (range) => (range.formulas = [[formula]])),
    ),
};

const copyHead =
  (id: string, { from, block }: { from: string; block: Block }): Step["send"] =>
  (desk) => {
    const source = sheetOf(desk, from).getRange(blockAddress(block));
    useRange(sheetOf(desk, id), blockAddress(block), (range) => range.copyFrom(source));
  };

const rowsFrom = (row: number, count: number): string => `${row}:${row + count - 1}`;
const columnsFrom = (column: number, count: number): string =>
  `${columnLetters(column)}:${columnLetters(column + count - 1)}`;

function makeBare(added: Excel.Range): void {
  added.clear("Formats");
  added.dataValidation.clear();
}

function move(
  cells: string,
  moves: NonNullable<Step["moves"]>,
  edit: number,
  use: (range: Excel.Range) => unknown,
): Step[] {
  return [{ edit, weight: callWeight, moves, send: (desk) => useRange(sheetOf(desk, moves.id), cells, use) }];
}

/**
 * Asked before the sheet is filled: on one that never went, as a failed change may leave it, the charts are drawn
 * again, as they follow cells that went.
 */
function chartSteps(edit: WorkbookEdit, at: number, { filled, charts }: Workspace): Step[] {
  if (edit.kind !== "addSheet" && edit.kind !== "furnish") return [];
  const id = edit.kind === "addSheet" ? edit.sheet.id : edit.id;
  const drawn = edit.kind === "addSheet" && filled.has(id) ? (charts.get(id) ?? []).filter(isOurChart) : [];
  return [
    ...drawn.flatMap((name) =>
      one(at, callWeight, (desk) => sheetOf(desk, id).charts.getItem(name).delete()),
    ),
    ...edit.sheet.charts.flatMap((chart) =>
      one(at, (6 + 6 * chart.series.length) * callWeight, (desk) =>
        addChart(desk.context.workbook.worksheets, sheetOf(desk, id), chart),
      ),
    ),
  ];
}
