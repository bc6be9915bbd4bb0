/** Compiles rows: to one R1C1 formula each for a sheet, and to functions that work all years out. */
import { Cells, type ErrorCode } from "./cells.ts";
import { isTruth } from "./isTruth.ts";
import { type Names, parseRow } from "./parseRow.ts";
import type { Read } from "./readsOf.ts";
import type { Row } from "./row.ts";
import type { RowFormulas } from "./rowFormulas.ts";
import { RowError } from "./rowError.ts";
import type { RowNode } from "./rowNode.ts";
import { scheduleRows, type Step, type StepRow } from "./scheduleRows.ts";

export interface CompiledRows {
  readonly rows: readonly Row[];
  readonly formulas: readonly RowFormulas[];
  readonly cells: Cells;
  /** The place of a row in the list. */
  readonly rowOf: (id: string) => number;
  /** Works every formula out from the typed cells as they stand. */
  readonly evaluate: () => void;
}

/**
 * @param years plan years after the base year, 1 or more
 * @param nativeOf see {@link Names}
 * @param earlier rows that stand first among these, under the same names: of those that are the same, formulas are not read again
 * @throws RowError for the first row that cannot be compiled.
 */
export function compileRows(
  rows: readonly Row[],
  years: number,
  nativeOf: Names["nativeOf"],
  earlier?: Pick<CompiledRows, "rows" | "formulas">,
): CompiledRows {
  const byId = indexed(rows);
  const isConstant = (row: number): boolean => rows[row]?.constant !== undefined;
  const names: Names = {
    rowOf: (id) => byId.get(id),
    isConstant,
    markOf: (row) => rows[row]?.mark,
    nativeOf,
  };
  const formulas = rows.map(
    (row, at) => (earlier?.rows[at] === row && earlier.formulas[at]) || formulasOf(row, at, names),
  );
  const cells = new Cells(rows.length, years);
  rows.forEach((row, at) => fillTyped(row, at, cells));
  const planYears = Array.from({ length: years }, (_, year) => year + 1);
  const steps = scheduleRows({ rows, formulas, cells, isConstant });
  const yearsRead = ({ row, when }: Read, year: number): readonly number[] => {
    if (isConstant(row)) return [0];
    if (when === "every") return planYears;
    return [when === "previous" ? year - 1 : year];
  };
  const inherited = (reads: readonly Read[], year: number): ErrorCode | undefined =>
    reads
      .flatMap((read) => yearsRead(read, year).map((at) => cells.errorAt(read.row, at)))
      .find((error) => error !== undefined);
  return {
    rows,
    formulas,
    cells,
    rowOf: (id) => byId.get(id) ?? missing(id),
    evaluate: () => {
      for (const step of steps) run(step, cells, inherited);
    },
  };
}

/** Together first; a row that comes out without a number is worked out again alone, for the code of its error. */
function run(
  { year, rows, places, group }: Step,
  cells: Cells,
  inherited: (reads: readonly Read[], year: number) => ErrorCode | undefined,
): void {
  const results = group(year);
  if (cells.keepAll(places, year, results)) return;
  for (let at = 0; at < results.length; at++) {
    const result = results[at] ?? NaN;
    const step = rows[at] as StepRow;
    if (Number.isFinite(result)) cells.keep(step.row, year, result);
    else runAlone(step, year, cells, inherited);
  }
}

function runAlone(
  { row, reads, alone }: StepRow,
  year: number,
  cells: Cells,
  inherited: (reads: readonly Read[], year: number) => ErrorCode | undefined,
): void {
  // A branch not taken may have left a fault.
  cells.fault = undefined;
  const value = alone()(year);
  if (Number.isFinite(value)) cells.keep(row, year, value);
  else cells.keepError(row, year, inherited(reads, year));
}

function missing(id: string): never {
  throw new RowError(id, 1, "no row is called that.");
}

function indexed(rows: readonly Row[]): Map<string, number> {
  const byId = new Map<string, number>();
  rows.forEach(({ id }, at) => {
    if (byId.has(id)) throw new RowError(id, 1, "two rows have this name.");
    byId.set(id, at);
  });
  return byId;
}

function formulasOf(row: Row, at: number, names: Names): RowFormulas {
  const read = (formula: string, inYears: boolean): RowNode => {
    const node = parseRow(row.id, at, formula, inYears, names);
    if (isTruth(node)) {
      throw new RowError(row.id, 1, "a row holds numbers; write IF(…,1,0) around what is true or false.");
    }
    return node;
  };
  return {
    ...(row.formula === undefined ? {} : { years: read(row.formula, true) }),
    ...(typeof row.base === "string" ? { base: read(row.base, false) } : {}),
    ...(typeof row.constant === "string" ? { constant: read(row.constant, false) } : {}),
  };
}

function fillTyped({ id, values, base, constant }: Row, row: number, cells: Cells): void {
  if (values && values.length !== cells.width) {
    throw new RowError(
      id,
      1,
      `it has ${values.length} values; the base year and the plan years are ${cells.width}.`,
    );
  }
  const typed = values ?? [typeof constant === "number" ? constant : typeof base === "number" ? base : 0];
  typed.forEach((value, year) => {
    cells.numbers[cells.place(row, year)] = value;
  });
}
