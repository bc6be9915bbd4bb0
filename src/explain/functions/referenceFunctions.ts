/** Where cells stand: their row and column, and references that are worked out. */
import { lastColumn, lastRow } from "../../audit/facts/sheetLimits.ts";
import { inA1 } from "../../formula/excel/inA1.ts";
import { areaAt } from "../areaAt.ts";
import { cellAddress } from "../cellAddress.ts";
import { toText, toTruth } from "../coerce.ts";
import type { Calling, Functions, Sum } from "../functionEntry.ts";
import { NotWorkedOut } from "../notWorkedOut.ts";
import { parseFormula } from "../parseFormula.ts";
import { referencePlace } from "../referencePlace.ts";
import { errorValue, firstOf, isArea, isError, type Place, rowsOf, type Value } from "../value.ts";
import { withNumbers } from "../withNumbers.ts";

const placeIn = (value: Value | undefined): Place | undefined =>
  value !== undefined && isArea(value) ? value.place : undefined;

const offset: Sum = ([from, down, across, height, width], { cells }) => {
  const place = placeIn(from);
  if (!place) return errorValue("#VALUE!");
  // A size that is left out is that of the place itself.
  const sizes = [height ?? place.bottom - place.top + 1, width ?? place.right - place.left + 1];
  return withNumbers([down, across, ...sizes], (below, right, high, wide) => {
    const rows = ends(place.top + Math.trunc(below), Math.trunc(high));
    const columns = ends(place.left + Math.trunc(right), Math.trunc(wide));
    const moved = { sheet: place.sheet, top: rows[0], left: columns[0], bottom: rows[1], right: columns[1] };
    return isOnSheet(moved) ? areaAt(moved, cells) : errorValue("#REF!");
  });
};

const isOnSheet = ({ top, left, bottom, right }: Place): boolean =>
  top >= 1 && left >= 1 && top <= bottom && left <= right && bottom <= lastRow && right <= lastColumn;

/** A negative size reaches back; nothing ends before it begins. */
const ends = (start: number, size: number): [number, number] =>
  size < 0 ? [start + size + 1, start] : [start, start + size - 1];

const indirect: Sum = ([text = null, isA1 = true], calling) => {
  const written = toText(firstOf(text));
  const style = toTruth(firstOf(isA1));
  if (isError(written)) return written;
  if (isError(style)) return style;
  const place = placeWritten(written, style, calling);
  return place ? areaAt(place, calling.cells) : errorValue("#REF!");
};

function placeWritten(written: string, isA1: boolean, { home, cells }: Calling): Place | undefined {
  const own = cellAddress(home.row, home.column);
  const node = parseFormula(isA1 ? `=${written}` : inA1(`=${written}`, own));
  if (node?.type !== "ReferenceIdentifier") return undefined;
  if (/^'?[^!]*\]/.test(node.value)) throw new NotWorkedOut("INDIRECT", "it names another workbook");
  return referencePlace(node, home, cells);
}

/** Of several rows each has its number. */
const lineNumbers =
  (side: "top" | "left"): Sum =>
  ([area], { home }) => {
    if (area === undefined) return side === "top" ? home.row : home.column;
    const place = placeIn(area);
    if (!place) return errorValue("#VALUE!");
    const first = place[side];
    if (side === "top") return single(Array.from(rowsOf(area), (_, at) => [first + at]));
    return single([Array.from(rowsOf(area)[0] ?? [], (_, at) => first + at)]);
  };

const single = (rows: number[][]): Value => (rows.flat().length === 1 ? (rows[0]?.[0] ?? null) : { rows });

/** By the third argument: $ before the column, $ before the row. */
const dollars: Readonly<Record<number, readonly [string, string]>> = {
  1: ["$", "$"],
  2: ["", "$"],
  3: ["$", ""],
  4: ["", ""],
};

const address: Sum = ([row, column, kind, , sheet]) =>
  withNumbers([row, column, kind ?? 1], (line, place, how) => {
    const [beforeColumn, beforeRow] = dollars[how] ?? [];
    if (line < 1 || place < 1 || beforeColumn === undefined) return errorValue("#VALUE!");
    const cell = cellAddress(line, place).replace(
      /^[A-Z]+/,
      (letters) => `${beforeColumn}${letters}${beforeRow ?? ""}`,
    );
    const name = toText(firstOf(sheet ?? null));
    return isError(name) || name === "" ? cell : `${sheetText(name)}!${cell}`;
  });

const sheetText = (name: string): string => (/^\w+$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`);

/** @example offsetWords([undefined, 2, -1]) // => "the cell 2 below and 1 left of {1}" */
function offsetWords(typed: readonly (number | undefined)[]): string | undefined {
  const [, down, across] = typed;
  if (down === undefined || across === undefined) return undefined;
  const way = [...step(down, "above", "below"), ...step(across, "left of", "right of")];
  const isOne = typed.slice(3).every((size) => size === 1);
  return `the ${isOne ? "cell" : "cells"} ${way.join(" and ") || "from"} {1}[, {4} high][ and {5} wide]`;
}

const step = (by: number, back: string, on: string): string[] =>
  by === 0 ? [] : [`${String(Math.abs(by))} ${by < 0 ? back : on}`];

export const referenceFunctions: Functions = {
  OFFSET: {
    words: "the cell reached from {1} by going down {2|0} and across {3|0}[, {4} high][ and {5} wide]",
    wordsFor: offsetWords,
    asksWhere: true,
    sum: offset,
  },
  INDIRECT: { words: "the cell at the address {1}", sum: indirect },
  ADDRESS: { words: "the address of row {1}, column {2}", sum: address },
  ROW: { words: "the row number[ of {1}]", asksWhere: true, sum: lineNumbers("top") },
  COLUMN: { words: "the column number[ of {1}]", asksWhere: true, sum: lineNumbers("left") },
  ROWS: {
    words: "the number of rows of {1}",
    asksWhere: true,
    sum: ([area = null]) => rowsOf(area).length,
  },
  COLUMNS: {
    words: "the number of columns of {1}",
    asksWhere: true,
    sum: ([area = null]) => rowsOf(area)[0]?.length ?? 0,
  },
  ISFORMULA: {
    words: "{1} holds a formula",
    asksWhere: true,
    sum: ([area], { cells }) => {
      const place = placeIn(area);
      return place ? cells.cell(place.sheet, place.top, place.left)?.formula !== undefined : false;
    },
  },
};
