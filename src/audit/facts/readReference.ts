/** One reference of a formula in R1C1, such as $B4 as R[1]C2. */

const dollar = 36;
const [zero, nine] = [48, 57];
const [letterA, letterZ] = [65, 90];
const upper = ~32;
const mostLetters = 3;

/**
 * @param isLine whether a colon stands beside the word: then B is a whole column, and 4 a whole row
 * @returns undefined where the word is no reference: a number, a name
 */
export function readReference(
  word: string,
  row: number,
  column: number,
  isLine: boolean,
): string | undefined {
  const hasDollar = word.charCodeAt(0) === dollar;
  const letters = hasDollar ? 1 : 0;
  const end = lettersUntil(word, letters);
  if (end === letters) return isLine ? rowOf(word, letters, row, hasDollar) : undefined;
  if (end - letters > mostLetters) return undefined;
  const columnText = part("C", columnOf(word, letters, end), column, hasDollar);
  if (end === word.length) return isLine ? columnText : undefined;
  const rowText = secondPart(word, end, row);
  return rowText && rowText + columnText;
}

function secondPart(word: string, from: number, row: number): string | undefined {
  const hasDollar = word.charCodeAt(from) === dollar;
  return rowOf(word, hasDollar ? from + 1 : from, row, hasDollar);
}

function rowOf(word: string, from: number, row: number, isFixed: boolean): string | undefined {
  const isNumber = from < word.length && hasDigitsOnly(word, from);
  return isNumber ? part("R", Number(word.slice(from)), row, isFixed) : undefined;
}

const part = (axis: "R" | "C", line: number, from: number, isFixed: boolean): string => {
  if (isFixed) return `${axis}${line}`;
  return line === from ? axis : `${axis}[${line - from}]`;
};

function lettersUntil(word: string, from: number): number {
  let at = from;
  for (; at < word.length; at++) {
    const letter = word.charCodeAt(at) & upper;
    if (letter < letterA || letter > letterZ) break;
  }
  return at;
}

function hasDigitsOnly(word: string, from: number): boolean {
  for (let at = from; at < word.length; at++) {
    const digit = word.charCodeAt(at);
    if (digit < zero || digit > nine) return false;
  }
  return true;
}

function columnOf(word: string, from: number, to: number): number {
  let column = 0;
  for (let at = from; at < to; at++) column = column * 26 + (word.charCodeAt(at) & upper) - letterA + 1;
  return column;
}
