/** Lists that spill: chosen, sorted, cut, put together. */
import { compare, toTruth } from "../coerce.ts";
import type { Functions, Sum } from "../functionEntry.ts";
import { type Area, errorValue, firstOf, isError, rowsOf, type Scalar, type Value } from "../value.ts";
import { withNumbers } from "../withNumbers.ts";

type Rows = Area["rows"];
type Line = Rows[number];

const turned = (rows: Rows): Rows =>
  (rows[0] ?? []).map((_, column) => rows.map((line) => line[column] ?? null));

/** Does to the columns what it does to the rows, where the last argument asks for columns. */
const along = (rows: Rows, isByColumn: boolean, act: (lines: Rows) => Rows): Rows =>
  isByColumn ? turned(act(turned(rows))) : act(rows);

/** An empty list is an error in Excel. */
const listOr = (rows: Rows, otherwise: Value): Value =>
  rows.length > 0 && (rows[0]?.length ?? 0) > 0 ? { rows } : otherwise;

const isTrue = (value: Value | undefined): boolean => toTruth(firstOf(value ?? null)) === true;

const filtered: Sum = ([list = null, test = null, otherwise]) => {
  const [rows, tests] = [rowsOf(list), rowsOf(test)];
  const truths = tests.flat().map(toTruth);
  const broken = truths.find(isError);
  if (broken) return broken;
  const isByColumn = tests.length === 1 && rows.length > 1;
  const kept = along(rows, isByColumn, (lines) => lines.filter((_, at) => truths[at] === true));
  return listOr(kept, otherwise ?? errorValue("#CALC!"));
};

/** Numbers, then text, then FALSE and TRUE, then errors; blanks last whichever way. */
function ordered(a: Scalar, b: Scalar, turn: number): number {
  const [last, other] = [a, b].map((one) => (one === null ? 2 : isError(one) ? 1 : 0)) as [number, number];
  if (last !== other) return last - other;
  return isError(a) || isError(b) || a === null || b === null ? 0 : compare(a, b) * turn;
}

const sorted: Sum = ([list = null, column, turn, byColumn]) =>
  withNumbers([column ?? 1, turn ?? 1], (at = 1, way = 1) => {
    const key = (line: Line): Scalar => line[at - 1] ?? null;
    return {
      rows: along(rowsOf(list), isTrue(byColumn), (lines) =>
        [...lines].sort((one, other) => ordered(key(one), key(other), way)),
      ),
    };
  });

/** Pairs of keys and ways: 1 rises, -1 falls. */
const sortedBy: Sum = ([list = null, ...pairs]) => {
  const keys = pairs.flatMap((value, at) =>
    at % 2 === 0 ? [{ values: rowsOf(value).flat(), way: Number(firstOf(pairs[at + 1] ?? 1)) }] : [],
  );
  const places = rowsOf(list).map((_, at) => at);
  const order = (one: number, other: number): number =>
    keys
      .map(({ values, way }) => ordered(values[one] ?? null, values[other] ?? null, way))
      .find((found) => found !== 0) ?? 0;
  return { rows: places.sort(order).map((at) => rowsOf(list)[at] ?? []) };
};

const keyOf = (line: Line): string =>
  JSON.stringify(line.map((one) => (typeof one === "string" ? one.toLowerCase() : one)));

const unique: Sum = ([list = null, byColumn, onceOnly]) => {
  const rows = along(rowsOf(list), isTrue(byColumn), (lines) => {
    const counts = new Map<string, number>();
    for (const line of lines) counts.set(keyOf(line), (counts.get(keyOf(line)) ?? 0) + 1);
    if (isTrue(onceOnly)) return lines.filter((line) => counts.get(keyOf(line)) === 1);
    return lines.filter((line) => counts.delete(keyOf(line)));
  });
  return listOr(rows, errorValue("#CALC!"));
};

/** From the start, or from the end where the count is negative. */
const cutBy =
  (cut: (lines: Rows, count: number) => Rows): Sum =>
  ([list = null, down = null, across = null]) => {
    const act = (count: Value) => (lines: Rows) =>
      count === null ? lines : cut(lines, Number(firstOf(count)));
    return listOr(along(along(rowsOf(list), false, act(down)), true, act(across)), errorValue("#CALC!"));
  };

const chosen =
  (isByColumn: boolean): Sum =>
  ([list = null, ...places]) => {
    const wanted = places.flatMap((place) => rowsOf(place).flat()).map(Number);
    return listOr(
      along(rowsOf(list), isByColumn, (lines) =>
        wanted.flatMap((at) => lines.slice(at < 0 ? at : at - 1).slice(0, 1)),
      ),
      errorValue("#VALUE!"),
    );
  };

/** Shorter ones are filled up with #N/A. */
const stacked =
  (isSideBySide: boolean): Sum =>
  (lists) => {
    const parts = lists.map((list) => (isSideBySide ? turned(rowsOf(list)) : rowsOf(list)));
    const width = Math.max(...parts.map((rows) => rows[0]?.length ?? 0));
    const filled = (line: Line): Line =>
      Array.from({ length: width }, (_, at) => (at < line.length ? (line[at] ?? null) : errorValue("#N/A")));
    const rows = parts.flat().map(filled);
    return { rows: isSideBySide ? turned(rows) : rows };
  };

export const listFunctions: Functions = {
  FILTER: { words: "those of {1} where {2}[, or {3} if there are none]", sum: filtered },
  SORT: { words: "{1} sorted[ by column {2}]", sum: sorted },
  SORTBY: { words: "{1} sorted by {2}[, then by {4}]", sum: sortedBy },
  UNIQUE: { words: "{1}, each once", sum: unique },
  TAKE: {
    words: "the first {2|0} of {1}",
    sum: cutBy((lines, count) => (count < 0 ? lines.slice(count) : lines.slice(0, count))),
  },
  DROP: {
    words: "{1} without the first {2|0}",
    sum: cutBy((lines, count) => (count < 0 ? lines.slice(0, count) : lines.slice(count))),
  },
  CHOOSECOLS: { words: "column {2}[ and {3}]* of {1}", sum: chosen(true) },
  CHOOSEROWS: { words: "row {2}[ and {3}]* of {1}", sum: chosen(false) },
  VSTACK: { words: "{all: above }", sum: stacked(false) },
  HSTACK: { words: "{all: beside }", sum: stacked(true) },
  TRANSPOSE: { words: "{1} turned on its side", sum: ([list = null]) => ({ rows: turned(rowsOf(list)) }) },
};
