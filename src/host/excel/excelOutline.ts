/** All of a workbook but its cells, through Office.js: sheets, names, tables, what is hidden. */
import type { GridName } from "../../audit/workbookGrid.ts";
import type { SheetOutline, WorkbookOutline } from "../auditWorkbook.ts";
import type { Block } from "../workbook.ts";
import { blocksWhere, type CellQuestion } from "./blocksWhere.ts";
import { rangePlace } from "./rangePlace.ts";
import { runInExcel } from "./runInExcel.ts";

const visibilities = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

const ofSheets = ["name", "visibility", "protection/protected", "names/items/name", "names/items/formula"];

interface Reading {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly tables: readonly { readonly name: string; readonly range: Excel.Range }[];
}

interface HiddenLines {
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

/** Circles that are meant to be worked out are told since then. */
const iterationRequirement = "1.9";

/** Names that Excel keeps for itself on a sheet; a file calls them _xlnm.Print_Area and so on. */
const itsOwn = new Set(["Print_Area", "Print_Titles", "_FilterDatabase"]);

/** A few round trips however many sheets there are. */
export const readOutline = (): Promise<WorkbookOutline> =>
  runInExcel(async (context) => {
    const { worksheets, names, application } = context.workbook;
    const active = worksheets.getActiveWorksheet();
    active.load("name");
    worksheets.load([...ofSheets, "tables/items/name"].map((path) => `items/${path}`).join(","));
    names.load("items/name,items/formula,items/comment");
    application.load("calculationMode");
    const iteration = Office.context.requirements.isSetSupported("ExcelApi", iterationRequirement)
      ? application.iterativeCalculation
      : undefined;
    iteration?.load("enabled");
    await context.sync();
    const readings = worksheets.items.map(readingOf);
    await context.sync();
    const hidden = await hiddenLines(context, readings);
    return {
      activeSheet: active.name,
      sheets: readings.map((reading, at) => outlineOf(reading, hidden[at])),
      names: [...names.items.map(everywhere), ...worksheets.items.flatMap(sheetNames)],
      isManual: application.calculationMode === "Manual",
      isIterative: iteration?.enabled ?? false,
    };
  });

const plainName = ({ name, formula }: Excel.NamedItem): GridName => ({ name, formula: String(formula) });

const everywhere = (item: Excel.NamedItem): GridName =>
  item.comment === "" ? plainName(item) : { ...plainName(item), comment: item.comment };

const sheetNames = ({ name: sheet, names }: Excel.Worksheet): GridName[] =>
  names.items.filter(({ name }) => !itsOwn.has(name)).map((item) => ({ ...plainName(item), sheet }));

function readingOf(sheet: Excel.Worksheet): Reading {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden");
  const tables = sheet.tables.items.map(({ name }) => {
    const range = sheet.tables.getItem(name).getRange();
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return { name, range };
  });
  return { sheet, used, tables };
}

/** A few more round trips where a sheet has some lines hidden and others not. */
async function hiddenLines(
  context: Excel.RequestContext,
  readings: readonly Reading[],
): Promise<readonly HiddenLines[]> {
  const blocks = readings.flatMap(({ used, sheet }) =>
    used.isNullObject ? [] : [{ range: used, block: blockOf(used, sheet.name) }],
  );
  const rows = await blocksWhere(context, blocks, hiddenRows);
  // One row is enough to ask for columns.
  const firstRows = blocks.map(({ range, block }) => ({ range, block: { ...block, rows: 1 } }));
  const columns = await blocksWhere(context, firstRows, hiddenColumns);
  return readings.map(({ sheet: { name } }) => ({
    rows: new Set(
      rows.flatMap(({ sheet, row, rows: count }) => (sheet === name ? linesFrom(row, count) : [])),
    ),
    columns: new Set(
      columns.flatMap(({ sheet, column, columns: count }) =>
        sheet === name ? linesFrom(column, count) : [],
      ),
    ),
  }));
}

/** Where lines differ Excel answers null, which its types do not say. */
const hiddenRows: CellQuestion = {
  property: "rowHidden",
  answer: ({ rowHidden }) => rowHidden,
};
const hiddenColumns: CellQuestion = {
  property: "columnHidden",
  answer: ({ columnHidden }) => columnHidden,
};

/** Grids count from 1, blocks from 0. */
const linesFrom = (first: number, count: number): number[] =>
  Array.from({ length: count }, (_, along) => first + along + 1);

const blockOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range, sheet: string): Block => ({
  ...{ sheet, row: rowIndex, column: columnIndex },
  ...{ rows: rowCount, columns: columnCount },
});

function outlineOf({ sheet, used, tables }: Reading, hidden: HiddenLines | undefined): SheetOutline {
  const { name } = sheet;
  const plain = {
    name,
    visibility: visibilities[sheet.visibility],
    isProtected: sheet.protection.protected,
    hiddenRows: hidden?.rows ?? new Set<number>(),
    hiddenColumns: hidden?.columns ?? new Set<number>(),
    tables: tables.map(({ name: table, range }) => ({ name: table, ...rangePlace(range) })),
  };
  if (used.isNullObject) return plain;
  return { ...plain, used: blockOf(used, name) };
}
