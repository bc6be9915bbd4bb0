/** What the workbook holds of a plan, read in two round trips; a very large one in one a sheet. */
import { textCell } from "../../sheet/textCell.ts";
import { discover, type Found } from "./excelDiscovery.ts";
import { ExcelProblem } from "./excelProblem.ts";
import { parseRecordXml } from "../packing/planRecordXml.ts";
import type { PlanSheetState, PlanState } from "../planWorkbook.ts";
import { rangePlace } from "./rangePlace.ts";
import { runInExcel } from "./runInExcel.ts";
import type { CellValue } from "../workbook.ts";

type Sources = Pick<Found, "sheets" | "records">;
type Grid = readonly (readonly CellValue[])[];

interface SheetReading {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
  readonly used: Excel.Range;
  readonly tables: readonly { readonly name: string; readonly range: Excel.Range }[];
}

type Contents = Pick<PlanState, "record" | "sheets">;

export async function readPlan(): Promise<PlanState> {
  const found = await runInExcel(discover);
  return { ...(await readContents(found)), ...surroundings(found) };
}

/** In one answer, or sheet by sheet where that is more than Excel sends at once. */
async function readContents(found: Sources): Promise<Contents> {
  try {
    return await readAtOnce(found);
  } catch (error) {
    if (!isTooMuch(error)) throw error;
    const { record } = await readAtOnce({ sheets: [], records: found.records });
    const sheets: PlanSheetState[] = [];
    for (const sheet of found.sheets)
      sheets.push(...(await readAtOnce({ sheets: [sheet], records: [] })).sheets);
    return { record, sheets };
  }
}

const isTooMuch = (error: unknown): boolean =>
  error instanceof ExcelProblem && error.code === "ResponsePayloadSizeLimitExceeded";

const readAtOnce = (sources: Sources): Promise<Contents> =>
  runInExcel(async (context) => {
    const readings = sheetReadings(context, sources);
    const records = sources.records.map((id) => context.workbook.customXmlParts.getItem(id).getXml());
    await context.sync();
    return {
      record: records.map(({ value }) => parseRecordXml(value)).find((record) => record !== undefined),
      sheets: readings.map(sheetState),
    };
  });

function sheetReadings({ workbook }: Excel.RequestContext, { sheets }: Sources): SheetReading[] {
  return sheets.flatMap(({ id, name, isProtected, tables }) => {
    if (id === undefined) return [];
    const sheet = workbook.worksheets.getItem(name);
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load(["rowIndex", "columnIndex", "formulas", "values"]);
    const ranges = tables.map((table) => {
      const range = sheet.tables.getItem(table).getRange();
      range.load("rowIndex,columnIndex,rowCount,columnCount");
      return { name: table, range };
    });
    return [{ id, name, isProtected, used, tables: ranges }];
  });
}

function sheetState({ id, name, isProtected, used, tables }: SheetReading): PlanSheetState {
  const isEmpty = used.isNullObject;
  return {
    id,
    name,
    isProtected,
    formulas: isEmpty ? [] : fromA1(used, asTyped(used.formulas as Grid, used.values as Grid)),
    values: isEmpty ? [] : fromA1(used, used.values as Grid),
    tables: tables.map(({ name: table, range }) => ({ name: table, ...rangePlace(range) })),
  };
}

/** What shows as it stands is no formula, whatever it begins with. */
const asTyped = (formulas: Grid, values: Grid): Grid =>
  formulas.map((row, down) =>
    row.map((cell, across) => (cell === values[down]?.[across] ? textCell(cell) : cell)),
  );

/** The used range may begin further down or to the right. */
function fromA1({ rowIndex, columnIndex }: Excel.Range, grid: Grid): Grid {
  const left = Array.from({ length: columnIndex }, () => "");
  const width = columnIndex + (grid[0]?.length ?? 0);
  const above = Array.from({ length: rowIndex }, () => Array.from({ length: width }, () => ""));
  return [...above, ...grid.map((row) => [...left, ...row])];
}

function surroundings({ sheets, names, isStructureProtected, isUnfinished }: Found) {
  const others = sheets.filter(({ id }) => id === undefined);
  const taken = [
    ...names.filter(({ isOurs }) => !isOurs).map(({ name }) => name),
    ...others.flatMap(({ tables }) => tables),
  ];
  return {
    otherSheets: others.map(({ name, isProtected }) => ({ name, isProtected })),
    takenNames: taken.map((name) => name.toLowerCase()),
    isStructureProtected,
    isUnfinished,
  } satisfies Partial<PlanState>;
}
