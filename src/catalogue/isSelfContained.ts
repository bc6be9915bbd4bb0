/** Whether formula text needs no brackets to stand inside a longer sum. */

const number = /^(\d+\.?\d*|\.\d+)(E[+-]?\d+)?$/i;
const text = /^"(?:[^"]|"")*"$/;
const sheet = /(?:'(?:[^']|'')*'!|(?:\[[^\]]+\])?[\p{L}_][\p{L}\d_.]*!)?/u;
const cell = /(?:\$?[A-Z]{1,3}\$?\d+|\$?[A-Z]{1,3}|\$?\d+)/i;
const name = /[\p{L}_\\][\p{L}\d_.\\?]*/u;
/** A cell, a range, whole columns or rows, a spill's anchor, with or without its sheet. */
const reference = new RegExp(`^${sheet.source}${cell.source}(?::${cell.source})?#?$`, "iu");
/** A workbook name, or a table's columns such as Staff[@[Agency FTE]]. */
const nameOrTable = new RegExp(`^${sheet.source}${name.source}(?:\\[.*\\])?$`, "u");
const opensCall = new RegExp(`^(?:${name.source})?\\(`, "u");

/**
 * True for a reference, a name, a number that is not negative, a text, an array, a call, and a sum in its own brackets.
 *
 * @example isSelfContained("SUM(A1:A3)") // => true
 * @example isSelfContained("SUM(A1)+MAX(A2)") // => false
 */
export function isSelfContained(formula: string): boolean {
  if ([number, text, reference].some((form) => form.test(formula))) return true;
  if (opensCall.test(formula)) return closesOnlyAtEnd(formula, "(", ")");
  if (formula.startsWith("{")) return closesOnlyAtEnd(formula, "{", "}");
  return nameOrTable.test(formula) && (!formula.includes("[") || closesOnlyAtEnd(formula, "[", "]"));
}

/** Whether the first bracket's partner is the text's last sign; brackets inside quotes don't count. */
function closesOnlyAtEnd(formula: string, opening: string, closing: string): boolean {
  let depth = 0;
  const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, (quoted) => "q".repeat(quoted.length));
  for (let place = 0; place < bare.length; place++) {
    if (bare[place] === opening) depth += 1;
    if (bare[place] === closing) depth -= 1;
    if (bare[place] === closing && depth === 0) return place === bare.length - 1;
  }
  return false;
}
