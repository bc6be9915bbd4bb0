/** One reference of a formula in R1C1, such as $B4 as R[1]C2. */

const [dollar, zero, nine, letterA, letterZ] = [..."$09AZ"].map((text) => text.charCodeAt(0)) as [
  number,
  number,
  number,
  number,
  number,
];
const upper = ~32;

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
  const columnFixed = word.charCodeAt(0) === dollar;
  const letters = columnFixed ? 1 : 0;
  const lettersEnd = lettersUntil(word, letters);
  const digitsFrom = word.charCodeAt(lettersEnd) === dollar ? lettersEnd + 1 : lettersEnd;
  if (!hasDigitsOnly(word, digitsFrom)) return undefined;
  const [hasColumn, hasRow] = [lettersEnd > letters, digitsFrom < word.length];
  if (lettersEnd - letters > 3 || (!(hasColumn && hasRow) && !isLine)) return undefined;
  const rowFixed = hasColumn ? digitsFrom > lettersEnd : columnFixed;
  const rowText = hasRow ? part("R", Number(word.slice(digitsFrom)), row, rowFixed) : "";
  const columnText = hasColumn ? part("C", columnOf(word, letters, lettersEnd), column, columnFixed) : "";
  return rowText + columnText;
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
