/** Looking things up. */
import { toNumber, toTruth } from "../coerce.ts";
import type { Functions, Sum } from "../functionEntry.ts";
import { chosenPlace, exactPlace, nearPlace } from "./placeInList.ts";
import {
  errorValue,
  firstOf,
  isArea,
  isError,
  type Place,
  rowsOf,
  type Scalar,
  scalarsOf,
  type Value,
} from "../value.ts";

type Rows = ReturnType<typeof rowsOf>;

const column = (rows: Rows, place: number): Scalar[] => rows.map((row) => row[place] ?? null);
const flipped = (rows: Rows): Rows => (rows[0] ?? []).map((_, place) => column(rows, place));

/** VLOOKUP over rows; HLOOKUP is the same over the table turned on its side. */
const tableLookup =
  (turn: (rows: Rows) => Rows): Sum =>
  (args) => {
    const at = toNumber(scalarAt(args, 2));
    const rows = turn(rowsOf(args[1] ?? null));
    if (isError(at)) return at;
    if (at < 1) return errorValue("#VALUE!");
    if (at > (rows[0] ?? []).length) return errorValue("#REF!");
    const [wanted, keys] = [scalarAt(args, 0), column(rows, 0)];
    const place = isExact(args) ? exactPlace(wanted, keys) : nearPlace(wanted, keys, 1);
    return found(column(rows, Math.floor(at) - 1), place, wanted);
  };

const isExact = (args: readonly Value[]): boolean =>
  args[3] !== undefined && toTruth(scalarAt(args, 3)) === false;

const scalarAt = (args: readonly Value[], place: number): Scalar => firstOf(args[place] ?? null);

function found(values: readonly Scalar[], place: number, wanted: Scalar): Value {
  if (isError(wanted)) return wanted;
  return place < 0 ? errorValue("#N/A") : (values[place] ?? null);
}

function placeFound(place: number, wanted: Scalar): Value {
  if (isError(wanted)) return wanted;
  return place < 0 ? errorValue("#N/A") : place + 1;
}

const match: Sum = ([wanted = null, list = null, kind = 1]) => {
  const values = scalarsOf(list);
  const turn = Number(firstOf(kind));
  const sought = firstOf(wanted);
  return placeFound(
    turn === 0 ? exactPlace(sought, values) : nearPlace(sought, values, turn > 0 ? 1 : -1),
    sought,
  );
};

const lookup: Sum = ([wanted = null, keys = null, results]) => {
  const sought = firstOf(wanted);
  if (results !== undefined) return found(scalarsOf(results), nearPlace(sought, scalarsOf(keys), 1), sought);
  const upright = isTall(rowsOf(keys)) ? rowsOf(keys) : flipped(rowsOf(keys));
  const last = upright.map((row) => row.at(-1) ?? null);
  return found(last, nearPlace(sought, column(upright, 0), 1), sought);
};

const isTall = (rows: Rows): boolean => rows.length >= (rows[0]?.length ?? 0);

const xlookup: Sum = ([wanted = null, keys = null, results = null, missing, ...how]) => {
  const place = xplace(wanted, keys, ...how);
  if (place < 0) return missing ?? errorValue("#N/A");
  const [down, across] = rowsOf(keys).length > 1 ? [place + 1, 0] : [0, place + 1];
  return cut(results, down, across);
};

/** -1 takes the next smaller, 1 the next larger, 2 reads * and ?; the list need not be sorted, and turned it is searched from its end. */
function xplace(wanted: Value, keys: Value, kind: Value = 0, turn: Value = 1): number {
  const [sought, how] = [firstOf(wanted), Number(firstOf(kind))];
  const list = scalarsOf(keys);
  if (Number(firstOf(turn)) !== -1) return chosenPlace(list, sought, how);
  const fromEnd = chosenPlace([...list].reverse(), sought, how);
  return fromEnd < 0 ? fromEnd : list.length - 1 - fromEnd;
}

const index: Sum = (args) => {
  const rows = rowsOf(args[0] ?? null);
  const isRow = rows.length === 1 && args[2] === undefined;
  const across = toNumber(scalarAt(args, isRow ? 1 : 2));
  const down = isRow ? 1 : toNumber(scalarAt(args, 1));
  if (isError(down)) return down;
  return isError(across) ? across : cut(args[0] ?? null, Math.floor(down), Math.floor(across));
};

/** 0 takes all of a direction; what is cut from cells is still a reference to them. */
function cut(area: Value, down: number, across: number): Value {
  const lines = down < 0 || across < 0 ? [] : linesOf(rowsOf(area), down, across);
  if (lines.flat().length === 0) return errorValue("#REF!");
  if (isArea(area) && area.place) return { rows: lines, place: cutPlace(area.place, lines, down, across) };
  return lines.flat().length === 1 ? firstOf({ rows: lines }) : { rows: lines };
}

function linesOf(rows: Rows, down: number, across: number): Rows {
  const kept = down === 0 ? rows : rows.slice(down - 1, down);
  return across === 0 ? kept : kept.map((line) => line.slice(across - 1, across));
}

function cutPlace(place: Place, lines: Rows, down: number, across: number): Place {
  const top = place.top + Math.max(down, 1) - 1;
  const left = place.left + Math.max(across, 1) - 1;
  return { ...place, top, left, bottom: top + lines.length - 1, right: left + (lines[0] ?? []).length - 1 };
}

/** 0 takes a whole row or column. */
function indexWords(typed: readonly (number | undefined)[]): string | undefined {
  const [, row, column] = typed;
  if (typed.length < 3) return undefined;
  if (row === 0) return "column {3} of {1}";
  return column === 0 ? "row {2} of {1}" : "the cell of {1} in row {2}, column {3}";
}

const typedLine =
  (line: string) =>
  ([, , number]: readonly (number | undefined)[]): string | undefined =>
    number === undefined ? undefined : `{1} looked up in {2}, ${line} {3}`;

export const lookupFunctions: Functions = {
  VLOOKUP: {
    words: "{1} looked up in {2}, in the column whose number is {3}",
    wordsFor: typedLine("column"),
    nearAt: 3,
    singles: [0, 2],
    sum: tableLookup((rows) => rows),
  },
  HLOOKUP: {
    words: "{1} looked up in {2}, in the row whose number is {3}",
    wordsFor: typedLine("row"),
    nearAt: 3,
    singles: [0, 2],
    sum: tableLookup(flipped),
  },
  LOOKUP: { words: "{1} looked up in {2}[, taken from {3}]", nearAt: 3, singles: [0], sum: lookup },
  XLOOKUP: {
    words: "{1} looked up in {2}, taken from {3}[, or {4} if it is missing]",
    singles: [0],
    sum: xlookup,
  },
  MATCH: { words: "the place of {1} in {2}", nearAt: 2, singles: [0], sum: match },
  XMATCH: {
    words: "the place of {1} in {2}",
    singles: [0],
    sum: ([wanted = null, keys = null, ...how]) => {
      const place = xplace(wanted, keys, ...how);
      return place < 0 ? errorValue("#N/A") : place + 1;
    },
  },
  INDEX: {
    words: "the cell of {1} at {2}",
    wordsFor: indexWords,
    sum: index,
  },
};
