/** Links to other workbooks in a form that the tokenizer reads: Excel writes whole paths, with signs that mean more elsewhere. */

/** A path, or a book without a sheet, as in [1]!Rate and '[Pay 25.xlsx]'!Rate. */
const unreadable = /:[\\/]|[\\/]\[|\]'?!/;

/** Strings and the names of columns stand here only to be passed over: what is quoted in them is no sheet. */
const pieces = /"(?:[^"]|"")*"|'(?:[^']|'')*'(?=[!:])|\[(?:'.|[^'[\]])*\]!?/g;

/** Unicode keeps these for a program's own use, so that no formula holds them; one letter each keeps all places. */
const standIns: Readonly<Record<string, string>> = { ":": "\uFDD0", "[": "\uFDD1", "]": "\uFDD2" };
const signs: Readonly<Record<string, string>> = { "\uFDD0": ":", "\uFDD1": "[", "\uFDD2": "]" };

/** @returns the formula itself where it holds no such link, which costs next to nothing */
export function hidePaths(formula: string): string {
  return unreadable.test(formula) ? formula.replace(pieces, hidden) : formula;
}

export function showPaths(text: string): string {
  return text.replace(/[\uFDD0-\uFDD2]/g, (letter) => signs[letter] ?? letter);
}

function hidden(piece: string): string {
  const isQuoted = piece.startsWith("'");
  if (piece.endsWith("]!") || (isQuoted && piece.endsWith("]'"))) return withStandIns(piece);
  if (!isQuoted) return piece;
  // No sheet has a slash in its name: what stands before the last one is the path. Where it is translated, the library
  // would leave the path out, so that it shall see no book behind it either.
  const path = Math.max(piece.lastIndexOf("\\"), piece.lastIndexOf("/")) + 1;
  const end = path === 0 ? 0 : Math.max(path, piece.lastIndexOf("]") + 1);
  return withStandIns(piece.slice(0, end)) + piece.slice(end);
}

const withStandIns = (text: string): string => text.replace(/[:[\]]/g, (sign) => standIns[sign] ?? sign);
