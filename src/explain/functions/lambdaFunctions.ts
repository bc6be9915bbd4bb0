/** Functions that call a LAMBDA once for each value, row or column of a list. */
import { type Area, errorValue, firstOf, isArea, rowsOf, type Scalar, type Value } from "../value.ts";
import { withNumbers } from "../withNumbers.ts";

type Call = (args: readonly Value[]) => Value;

interface LambdaFunction {
  /** {1} for what the LAMBDA does, {2} and {3} for its parameters, {4} and {5} for the lists before it. */
  readonly words: string;
  /** @param lists the arguments before the LAMBDA */
  readonly apply: (lists: readonly Value[], call: Call) => Value;
}

const map: LambdaFunction["apply"] = (lists, call) => {
  const all = lists.map(rowsOf);
  const cell = (row: number, column: number): Scalar =>
    firstOf(call(all.map((rows) => rows[row]?.[column] ?? null)));
  return { rows: (all[0] ?? []).map((line, row) => line.map((_, column) => cell(row, column))) };
};

const reduce: LambdaFunction["apply"] = ([start = null, list = null], call) =>
  rowsOf(list)
    .flat()
    .reduce<Value>((sum, one) => call([sum, one]), start);

const scan: LambdaFunction["apply"] = ([start = null, list = null], call) => {
  let sum: Value = start;
  const next = (one: Scalar): Scalar => firstOf((sum = call([sum, one])));
  return { rows: rowsOf(list).map((line) => line.map(next)) };
};

const byRow: LambdaFunction["apply"] = ([list = null], call) => ({
  rows: rowsOf(list).map((line, down) => [firstOf(call([lineOf(list, [line], down, "row")]))]),
});

const byColumn: LambdaFunction["apply"] = ([list = null], call) => {
  const rows = rowsOf(list);
  const column = (across: number) => rows.map((line) => [line[across] ?? null]);
  return {
    rows: [
      (rows[0] ?? []).map((_, across) => firstOf(call([lineOf(list, column(across), across, "column")]))),
    ],
  };
};

/** A row or column of cells is still a reference to them. */
function lineOf(list: Value, rows: Area["rows"], at: number, side: "row" | "column"): Area {
  const place = isArea(list) ? list.place : undefined;
  if (!place) return { rows };
  return side === "row"
    ? { rows, place: { ...place, top: place.top + at, bottom: place.top + at } }
    : { rows, place: { ...place, left: place.left + at, right: place.left + at } };
}

const mostMade = 100_000;

const make: LambdaFunction["apply"] = ([height, width], call) =>
  withNumbers([height, width], (rows = 0, columns = 0) => {
    if (rows < 1 || columns < 1 || rows * columns > mostMade) return errorValue("#VALUE!");
    const cell = (row: number, column: number): Scalar => firstOf(call([row + 1, column + 1]));
    return {
      rows: Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (__, column) => cell(row, column)),
      ),
    };
  });

export const lambdaFunctions: Readonly<Record<string, LambdaFunction>> = {
  MAP: { words: "{1} for each {2} of {4}[ and {3} of {5}]", apply: map },
  REDUCE: { words: "{1} for each {3} of {5} in turn, {2} being {4} at first", apply: reduce },
  SCAN: { words: "{1} for each {3} of {5} in turn, {2} being {4} at first, every result kept", apply: scan },
  BYROW: { words: "{1} for each row {2} of {4}", apply: byRow },
  BYCOL: { words: "{1} for each column {2} of {4}", apply: byColumn },
  MAKEARRAY: { words: "{1} for each row {2} up to {4} and column {3} up to {5}", apply: make },
};
