/** The rows of a table copied from Excel, or of a file with commas or semicolons between its values. */
import type { Problem } from "../problem.ts";
import type { Extract, ExtractRow } from "./extract.ts";

/** Characters; some tens of thousands of records. */
const longest = 5_000_000;

/** Empty lines are passed over; a value in quotation marks may hold the separator, line ends and doubled marks. */
export function parseExtract(text: string): Extract | { readonly problems: readonly Problem[] } {
  if (text.length > longest)
    return problem("it has more than 5 million characters", "paste one service at a time");
  const clean = text
    .replace(/^\ufeff/, "")
    .replaceAll("\r\n", "\n")
    .replaceAll("\r", "\n");
  const records = recordsOf(clean, separatorOf(clean)).filter(({ cells }) =>
    cells.some((cell) => cell !== ""),
  );
  const [headings, ...rows] = records;
  if (!headings)
    return problem("there is nothing in it", "copy the records with their headings, and paste them");
  if (rows.length === 0)
    return problem("there is only one row", "copy the headings and the records below them");
  return { headings: headings.cells, rows };
}

const problem = (what: string, fix: string) => ({ problems: [{ place: "the extract", what, fix }] });

const separators = ["\t", ";", ","] as const;

/** Of the first line, tabs before semicolons before commas: a copied cell may hold a comma, a tab hardly ever. */
function separatorOf(text: string): string {
  const [first = ""] = text.split("\n", 1);
  return separators.find((separator) => first.includes(separator)) ?? ",";
}

const mark = '"';

function recordsOf(text: string, separator: string): ExtractRow[] {
  const records: ExtractRow[] = [];
  let [cells, line, at]: [string[], number, number] = [[], 1, 0];
  while (at <= text.length) {
    const { value, end } = text[at] === mark ? quoted(text, at, separator) : plain(text, at, separator);
    cells.push(value.trim());
    if (text[end] !== separator) {
      records.push({ line, cells });
      line += 1;
      cells = [];
    }
    at = end + 1;
  }
  return records;
}

interface Value {
  readonly value: string;
  /** Where the separator or the line's end stands. */
  readonly end: number;
}

function plain(text: string, from: number, separator: string): Value {
  const ends = [text.indexOf(separator, from), text.indexOf("\n", from), text.length];
  const end = Math.min(...ends.filter((place) => place >= 0));
  return { value: text.slice(from, end), end };
}

/** What stands between a closing mark and the separator belongs to the value, as Excel has it. */
function quoted(text: string, from: number, separator: string): Value {
  let close = text.indexOf(mark, from + 1);
  while (close >= 0 && text[close + 1] === mark) close = text.indexOf(mark, close + 2);
  // A mark that is never closed stands for itself.
  if (close < 0) return plain(text, from, separator);
  const rest = plain(text, close + 1, separator);
  return { value: text.slice(from + 1, close).replaceAll(mark + mark, mark) + rest.value, end: rest.end };
}
