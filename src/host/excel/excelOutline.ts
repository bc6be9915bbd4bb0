/** All of a workbook but its cells, through Office.js: sheets, names, tables, what is hidden. */
import type { GridName } from "../../audit/workbookGrid.ts";
import type { SheetOutline, WorkbookOutline } from "../auditWorkbook.ts";
import { rangePlace } from "./rangePlace.ts";
import { runInExcel } from "./runInExcel.ts";

const visibilities = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

const ofSheets = ["name", "visibility", "protection/protected", "names/items/name", "names/items/formula"];

/** Lines further away are taken to be in view: each costs a read of its own. */
const mostLines = { rows: 2_000, columns: 500 };

interface Reading {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly tables: readonly { readonly name: string; readonly range: Excel.Range }[];
}

interface HiddenLines {
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

/** Three round trips however many sheets there are. */
export const readOutline = (): Promise<WorkbookOutline> =>
  runInExcel(async (context) => {
    const { worksheets, names, application } = context.workbook;
    const active = worksheets.getActiveWorksheet();
    active.load("name");
    worksheets.load([...ofSheets, "tables/items/name"].map((path) => `items/${path}`).join(","));
    names.load("items/name,items/formula,items/comment");
    application.load("calculationMode");
    await context.sync();
    const readings = worksheets.items.map(readingOf);
    await context.sync();
    const hidden = await hiddenLines(context, readings);
    return {
      activeSheet: active.name,
      sheets: readings.map((reading, at) => outlineOf(reading, hidden[at])),
      names: [...names.items.map(everywhere), ...worksheets.items.flatMap(sheetNames)],
      isManual: application.calculationMode === "Manual",
    };
  });

const plainName = ({ name, formula }: Excel.NamedItem): GridName => ({ name, formula: String(formula) });

const everywhere = (item: Excel.NamedItem): GridName =>
  item.comment === "" ? plainName(item) : { ...plainName(item), comment: item.comment };

const sheetNames = ({ name: sheet, names }: Excel.Worksheet): GridName[] =>
  names.items.map((item) => ({ ...plainName(item), sheet }));

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

/** Excel says of a block whether all or none of it is hidden; only where it says neither is each line asked. */
async function hiddenLines(
  context: Excel.RequestContext,
  readings: readonly Reading[],
): Promise<readonly HiddenLines[]> {
  const asked = readings.map(({ used }) => (used.isNullObject ? noLines : askedLines(used)));
  if (asked.some(({ rows, columns }) => rows.length + columns.length > 0)) await context.sync();
  return asked.map(({ rows, columns }) => ({
    rows: new Set(rows.filter(({ line }) => line.rowHidden).map(({ at }) => at)),
    columns: new Set(columns.filter(({ line }) => line.columnHidden).map(({ at }) => at)),
  }));
}

interface AskedLines {
  readonly rows: readonly { readonly at: number; readonly line: Excel.Range }[];
  readonly columns: readonly { readonly at: number; readonly line: Excel.Range }[];
}
const noLines: AskedLines = { rows: [], columns: [] };

function askedLines(used: Excel.Range): AskedLines {
  // Excel answers null where lines differ, which its types do not say.
  const [rowHidden, columnHidden] = [used.rowHidden, used.columnHidden] as (boolean | null)[];
  const rows = rowHidden === false ? 0 : Math.min(used.rowCount, mostLines.rows);
  const columns = columnHidden === false ? 0 : Math.min(used.columnCount, mostLines.columns);
  return {
    rows: linesOf(rows, (at) => ({ at: used.rowIndex + at + 1, line: asking(used.getRow(at), "rowHidden") })),
    columns: linesOf(columns, (at) => ({
      at: used.columnIndex + at + 1,
      line: asking(used.getColumn(at), "columnHidden"),
    })),
  };
}

const linesOf = <Line>(count: number, line: (at: number) => Line): Line[] =>
  Array.from({ length: count }, (_, at) => line(at));

function asking(line: Excel.Range, property: "rowHidden" | "columnHidden"): Excel.Range {
  line.load(property);
  return line;
}

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
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = used;
  return { ...plain, used: { sheet: name, row, column, rows, columns } };
}
