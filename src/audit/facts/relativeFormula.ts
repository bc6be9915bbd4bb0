/** A formula with its references relative to its cell (R1C1): equal for cells that were filled from one another. */
import { readReference } from "./readReference.ts";

const [doubleQuote, apostrophe, openBracket] = [34, 39, 91];
const [openParenthesis, bang, colon] = [40, 33, 58];

/** Indexed by character code; whatever is not ASCII can stand in a name. */
const inWords = Array.from({ length: 128 }, (_, at) => /[\w.$\\?]/.test(String.fromCharCode(at)));
const isInWord = (at: number): boolean => at >= inWords.length || inWords[at] === true;

/**
 * Excel's own R1C1 text, but that spaces are dropped outside of strings.
 *
 * relativeFormula("=SUM(A1:A3)*$B$1", 4, 1) // => "=SUM(R[-3]C:R[-1]C)*R1C2"
 */
export function relativeFormula(formula: string, row: number, column: number): string {
  let text = "";
  let at = 0;
  while (at < formula.length) {
    const end = partEnd(formula, at);
    const first = formula.charCodeAt(at);
    if (isInWord(first)) {
      const word = formula.slice(at, end);
      const isLine = formula.charCodeAt(end) === colon || formula.charCodeAt(at - 1) === colon;
      text += (canRefer(formula, end) ? readReference(word, row, column, isLine) : undefined) ?? word;
    } else if (first > 32) text += formula.slice(at, end);
    at = end;
  }
  return text;
}

/** Not so the name of a function, of a sheet, or of the first of several sheets (Jan:Dec!A1). */
function canRefer(formula: string, end: number): boolean {
  const next = formula.charCodeAt(end);
  if (next === colon) return formula.charCodeAt(partEnd(formula, end + 1)) !== bang;
  return next !== openParenthesis && next !== bang;
}

/** Where the part that starts here ends: a word, a quoted or bracketed text, or a single character. */
function partEnd(formula: string, start: number): number {
  const first = formula.charCodeAt(start);
  if (first === doubleQuote || first === apostrophe) return closeAt(formula, start, formula.charAt(start));
  if (first === openBracket) return bracketEnd(formula, start);
  let end = start + 1;
  if (isInWord(first)) while (end < formula.length && isInWord(formula.charCodeAt(end))) end++;
  return end;
}

function closeAt(formula: string, start: number, close: string): number {
  const end = formula.indexOf(close, start + 1);
  return end < 0 ? formula.length : end + 1;
}

/** Table[[#Headers],[Year]] has brackets in brackets. */
function bracketEnd(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    if (formula.charAt(at) === "[") depth++;
    if (formula.charAt(at) === "]" && --depth === 0) return at + 1;
  }
  return formula.length;
}
