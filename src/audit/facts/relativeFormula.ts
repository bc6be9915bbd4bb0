/** A formula with its references relative to its cell (R1C1): equal for cells that were filled from one another. */
import { readReference } from "./readReference.ts";

const [doubleQuote, apostrophe, openBracket, closeBracket] = [34, 39, 91, 93];
const [openParenthesis, bang, colon, dot] = [40, 33, 58, 46];
/** A space; what comes before it are line ends and the like. */
const lastBlank = 32;

/** Indexed by character code; whatever is not ASCII can stand in a name. */
const inWords = Array.from({ length: 128 }, (_, at) => /[\w.$\\?]/.test(String.fromCharCode(at)));
const isInWord = (at: number): boolean => at >= inWords.length || inWords[at] === true;

/**
 * Excel's own R1C1 text, but that spaces are dropped outside of strings where they say nothing.
 *
 * relativeFormula("=SUM(A1:A3)*$B$1", 4, 1) // => "=SUM(R[-3]C:R[-1]C)*R1C2"
 */
export function relativeFormula(formula: string, row: number, column: number): string {
  let text = "";
  /** Up to here the formula is in the text. */
  let taken = 0;
  let at = 0;
  while (at < formula.length) {
    const end = partEnd(formula, at);
    const instead = insteadOf(formula, at, end, row, column);
    if (instead !== undefined) {
      text += formula.slice(taken, at) + instead;
      taken = end;
    }
    at = end;
  }
  return taken === 0 ? formula : text + formula.slice(taken);
}

/** What a part becomes; undefined where it stays as it is. */
function insteadOf(
  formula: string,
  at: number,
  end: number,
  row: number,
  column: number,
): string | undefined {
  const first = formula.charCodeAt(at);
  if (first <= lastBlank) return intersects(formula, at, end) ? " " : "";
  if (!isInWord(first) || !canRefer(formula, at, end)) return undefined;
  const isLine = formula.charCodeAt(end) === colon || formula.charCodeAt(at - 1) === colon;
  const instead = readReference(formula, at, end, row, column, isLine);
  return instead === undefined && isLine ? trimmed(formula, at, end, row, column) : instead;
}

/** A dot beside the colon of a range leaves out the blanks at that end: A1:.A99. */
function trimmed(formula: string, at: number, end: number, row: number, column: number): string | undefined {
  const from = formula.charCodeAt(at) === dot ? at + 1 : at;
  const to = formula.charCodeAt(end - 1) === dot ? end - 1 : end;
  const instead = readReference(formula, from, to, row, column, true);
  return instead && formula.slice(at, from) + instead + formula.slice(to, end);
}

/** A blank between two references means the cells that they share. */
function intersects(formula: string, at: number, end: number): boolean {
  if (!beginsReference.test(formula.charAt(end))) return false;
  let before = at - 1;
  while (formula.charCodeAt(before) <= lastBlank) before--;
  return endsReference.test(formula.charAt(before));
}
const endsReference = /[\w.)\]#\x80-\uffff]/;
const beginsReference = /[\w$'(\\\x80-\uffff]/;

/** Not so the name of a function, of a sheet, or of the first of several sheets (Jan:Dec!A1). */
function canRefer(formula: string, at: number, end: number): boolean {
  const next = formula.charCodeAt(end);
  const isOnSheet = formula.charCodeAt(at - 1) === bang;
  if (next === colon && !isOnSheet) return formula.charCodeAt(partEnd(formula, end + 1)) !== bang;
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

/** Table[[#Headers],[Year]] has brackets in brackets; where a column's own name has one, an apostrophe stands before it. */
function bracketEnd(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    const sign = formula.charCodeAt(at);
    if (sign === apostrophe) at++;
    else if (sign === openBracket) depth++;
    else if (sign === closeBracket && --depth === 0) return at + 1;
  }
  return formula.length;
}
