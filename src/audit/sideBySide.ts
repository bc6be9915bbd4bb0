/** Tables that stand beside each other in one block of rows: columns with a blank one before them and a list of their own in them. */
import type { Line } from "./sheetLines.ts";

/** From the first column to the last, both included. */
export interface Columns {
  readonly from: number;
  readonly to: number;
}

export interface Band {
  readonly columns: Columns;
  readonly lines: readonly Line[];
}

const wholeSheet: Columns = { from: 1, to: Infinity };

export const overlap = (one: Columns, other: Columns): boolean =>
  one.from <= other.to && other.from <= one.to;

/** One band of the whole width for most blocks; each ends where the next begins. */
export function bandsOf(block: readonly Line[]): Band[] {
  const starts = runStarts(block).filter(
    (from, at, all) =>
      at > 0 && isList(linesWithin(block, { from, to: (all[at + 1] ?? Infinity) - 1 }), from),
  );
  if (starts.length === 0) return [{ columns: wholeSheet, lines: block }];
  return [wholeSheet.from, ...starts].map((from, at) => {
    const columns = { from, to: (starts[at] ?? Infinity) - 1 };
    return { columns, lines: linesWithin(block, columns) };
  });
}

/** Columns that hold something, with a blank one before them. */
function runStarts(block: readonly Line[]): number[] {
  const filled = new Set(
    block.flatMap(({ texts, figures }) => [...texts.map(({ column }) => column), ...figures]),
  );
  return [...filled].filter((column) => !filled.has(column - 1)).sort((a, b) => a - b);
}

const linesWithin = (block: readonly Line[], { from, to }: Columns): Line[] =>
  block.flatMap(({ row, texts, figures }) => {
    const line = {
      row,
      texts: texts.filter(({ column }) => column >= from && column <= to),
      figures: figures.filter((column) => column >= from && column <= to),
    };
    return line.texts.length + line.figures.length > 0 ? [line] : [];
  });

const mostlyNamed = 0.75;

/** Whether the lines have headings, figures, and in their first column a name each: then they need nothing to the left. */
function isList(lines: readonly Line[], first: number): boolean {
  const at = lines.findIndex(({ texts }) => texts.length > 1);
  const [heading, ...body] = at < 0 ? [] : lines.slice(at);
  const names = body.flatMap(({ texts }) =>
    texts.filter(({ column }) => column === first).map(({ text }) => text),
  );
  return (
    heading?.texts[0]?.column === first &&
    heading.figures.length === 0 &&
    body.some(({ figures }) => figures.length > 0) &&
    new Set(names).size >= body.length * mostlyNamed
  );
}
