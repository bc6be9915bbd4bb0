/** What a range's cells hold, in Excel's forms: values, formulas in A1 and R1C1, text, types and number formats. */
import { inA1, inR1C1 } from "../../src/formula/excel/inA1.ts";
import type { Area, CellValue } from "../engine/engine.ts";
import { HostError } from "../wire/hostError.ts";
import { isUnbounded } from "./areas.ts";
import { localAddress } from "./address.ts";
import { refuseBrokenFormulas } from "./brokenFormula.ts";
import { gridFor, refuseObjects } from "./grids.ts";
import { refuseIfProtected } from "./protect.ts";
import type { Cells } from "./states.ts";

/** Reads above this many cells give nothing, on every platform. */
const mostCells = 5_000_000;
const isFormula = (value: unknown): value is string =>
  typeof value === "string" && value.startsWith("=") && value.length > 1;
const errors =
  /^#(N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!|SPILL!|CALC!|BUSY!|FIELD!|BLOCKED!|CONNECT!|GETTING_DATA)/;

type Reader<Value> = (engine: Cells["book"]["engine"], area: Area) => Value[][];

/** Reads after pending calculations; null for whole rows and columns, as in Excel. */
const reading =
  <Value>(read: Reader<Value>) =>
  async ({ book, area }: Cells) => {
    if (isUnbounded(area) || area.height * area.width > mostCells) return null;
    await book.engine.settled();
    return read(book.engine, area);
  };

const mapCells = <From, To>(
  grid: readonly (readonly From[])[],
  area: Area,
  change: (value: From, cell: string) => To,
): To[][] =>
  grid.map((row, down) =>
    row.map((value, across) => {
      const cell = { ...area, row: area.row + down, column: area.column + across, height: 1, width: 1 };
      return change(value, localAddress(cell));
    }),
  );

export function valueType(value: CellValue): string {
  if (value === "") return "Empty";
  if (typeof value === "string") return errors.test(value) ? "Error" : "String";
  return typeof value === "boolean" ? "Boolean" : "Double";
}

function write({ book, area }: Cells, value: unknown): void {
  refuseIfProtected(book, area.sheetId);
  const grid = gridFor(area, value);
  refuseObjects(grid);
  refuseBrokenFormulas(grid);
  book.engine.write(area, grid);
}

function writeR1C1(cells: Cells, value: unknown): void {
  const grid = gridFor(cells.area, value);
  write(
    cells,
    mapCells(grid, cells.area, (entry, cell) => (isFormula(entry) ? toA1(entry, cell) : entry)),
  );
}

function toA1(formula: string, cell: string): string {
  try {
    return inA1(formula, cell);
  } catch {
    throw new HostError("InvalidArgument");
  }
}

const values = reading((engine, area) => engine.values(area));
const formulas = reading((engine, area) => engine.formulas(area));
const formulasR1C1 = reading((engine, area) =>
  mapCells(engine.formulas(area), area, (entry, cell) => (isFormula(entry) ? inR1C1(entry, cell) : entry)),
);
const numberFormats = reading((engine, area) => engine.numberFormats(area));

function setNumberFormats({ book, area }: Cells, value: unknown): void {
  refuseIfProtected(book, area.sheetId, "allowFormatCells");
  const old = book.engine.numberFormats(isUnbounded(area) ? { ...area, height: 1, width: 1 } : area);
  const grid = gridFor(area, value).map((row, down) =>
    row.map((format, across) => (typeof format === "string" ? format : (old[down]?.[across] ?? "General"))),
  );
  book.engine.setNumberFormats(area, grid);
}

/** Declared once here, spread into Range. The local forms equal the others: the emulated Excel speaks English. */
export const cellContents = {
  values: { get: values, set: write },
  formulas: { get: formulas, set: write },
  formulasLocal: { get: formulas, set: write },
  formulasR1C1: { get: formulasR1C1, set: writeR1C1 },
  text: { get: reading((engine, area) => engine.text(area)) },
  valueTypes: { get: reading((engine, area) => engine.values(area).map((row) => row.map(valueType))) },
  numberFormat: { get: numberFormats, set: setNumberFormats },
  numberFormatLocal: { get: numberFormats, set: setNumberFormats },
};
