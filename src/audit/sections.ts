/** The headings of blocks of rows within tables: a text that stands alone in its row. */
import { firstFrom } from "./firstFrom.ts";
import { isAlone, type Line } from "./sheetLines.ts";
import type { SheetTable } from "./sheetTables.ts";
import { type Columns, overlap } from "./sideBySide.ts";

/** For a row of the table that is called so; undefined where the name stands in one block only. */
type SectionOf = (row: number, label: string) => string | undefined;

export function sectionsOf(tables: readonly SheetTable[]): (table: SheetTable) => SectionOf {
  const known = new Map<Columns, SectionOf>();
  return ({ columns }) => {
    const section =
      known.get(columns) ?? sectionsAmong(tables.filter((one) => overlap(one.columns, columns)));
    known.set(columns, section);
    return section;
  };
}

function sectionsAmong(tables: readonly SheetTable[]): SectionOf {
  const lines = inOrder(tables.flatMap((table) => [...table.heading, ...table.lines]));
  const heads = inOrder(tables.flatMap(({ heading }) => heading.slice(0, 1)));
  const firstHeads = heads[0]?.row ?? Infinity;
  const alone = lines.filter((line) => line.row > firstHeads && isAlone(line) && !isInBrackets(line));
  // Of several texts on end the first is the heading, the rest are notes.
  const headings = alone.filter(({ row }, at) => alone[at - 1]?.row !== row - 1);
  const repeated = repeatedTexts(lines);
  const ends = endsOf(heads, lines);
  return (row, label) => {
    const heading = repeated.has(label) ? lastBefore(headings, row) : undefined;
    const end = lastBefore(ends, row + 1);
    return heading && (end === undefined || heading.row > end.figures) ? heading.texts[0]?.text : undefined;
  };
}

/** Of tables beside each other the lines come one table after the other. */
const inOrder = (lines: readonly Line[]): Line[] => [...lines].sort((one, other) => one.row - other.row);

/** "(in millions)" says how to read the figures. */
const isInBrackets = ({ texts: [only] }: Line): boolean => /^\(.*\)$/.test(only?.text ?? "");

/** Where headings of columns begin a new table, the blocks end with the figures before them. */
function endsOf(
  heads: readonly Line[],
  lines: readonly Line[],
): { readonly row: number; readonly figures: number }[] {
  const filled = lines.filter(({ figures }) => figures.length > 0);
  return heads.map(({ row }) => ({ row, figures: lastBefore(filled, row)?.row ?? 0 }));
}

function repeatedTexts(lines: readonly Line[]): ReadonlySet<string> {
  const [once, repeated] = [new Set<string>(), new Set<string>()];
  for (const { texts } of lines) for (const { text } of texts) (once.has(text) ? repeated : once).add(text);
  return repeated;
}

/** The last of those that stands above the row. */
const lastBefore = <Item extends { readonly row: number }>(items: readonly Item[], row: number) =>
  items[firstFrom(items.length, (at) => (items[at]?.row ?? row) < row) - 1];
