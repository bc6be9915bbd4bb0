/** One reference of a formula in R1C1, such as $B4 as R[1]C2. */
import { lastColumn, lastRow } from "./sheetLimits.ts";

const dollar = 36;
const [zero, nine] = [48, 57];
const [letterA, letterZ] = [65, 90];
const upper = ~32;
const mostLetters = 3;
const none = -1;

/**
 * Read where it stands: most formulas of a workbook are nothing but references.
 *
 * @param from where the word begins in the formula
 * @param to where it ends
 * @param isLine whether a colon stands beside the word: then B is a whole column, and 4 a whole row
 * @returns undefined where the word is no reference: a number, a name
 */
export function readReference(
  formula: string,
  from: number,
  to: number,
  row: number,
  column: number,
  isLine: boolean,
): string | undefined {
  const hasDollar = formula.charCodeAt(from) === dollar;
  const letters = hasDollar ? from + 1 : from;
  const end = lettersUntil(formula, letters, to);
  if (end === letters) return isLine ? rowOf(formula, letters, to, row, hasDollar) : undefined;
  const line = columnOf(formula, letters, end);
  if (line === none) return undefined;
  const columnText = part("C", line, column, hasDollar);
  if (end === to) return isLine ? columnText : undefined;
  const rowText = secondPart(formula, end, to, row);
  return rowText && rowText + columnText;
}

function secondPart(formula: string, from: number, to: number, row: number): string | undefined {
  const hasDollar = formula.charCodeAt(from) === dollar;
  return rowOf(formula, hasDollar ? from + 1 : from, to, row, hasDollar);
}

function rowOf(formula: string, from: number, to: number, row: number, isFixed: boolean): string | undefined {
  const line = from < to ? digitsOf(formula, from, to) : none;
  return line === none ? undefined : part("R", line, row, isFixed);
}

const part = (axis: "R" | "C", line: number, from: number, isFixed: boolean): string => {
  if (isFixed) return `${axis}${line}`;
  return line === from ? axis : `${axis}[${line - from}]`;
};

function lettersUntil(formula: string, from: number, to: number): number {
  let at = from;
  for (; at < to; at++) {
    const letter = formula.charCodeAt(at) & upper;
    if (letter < letterA || letter > letterZ) break;
  }
  return at;
}

/** -1 where something else than digits stands there. */
function digitsOf(formula: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) {
    const digit = formula.charCodeAt(at);
    if (digit < zero || digit > nine) return none;
    number = number * 10 + digit - zero;
  }
  return number >= 1 && number <= lastRow ? number : none;
}

/** -1 where there is no such column: XYZ24 is a name. */
function columnOf(formula: string, from: number, to: number): number {
  if (to - from > mostLetters) return none;
  let column = 0;
  for (let at = from; at < to; at++) column = column * 26 + (formula.charCodeAt(at) & upper) - letterA + 1;
  return column > lastColumn ? none : column;
}
