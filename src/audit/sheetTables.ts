/** The tables of a sheet: rows of headings, one on the other, and the lines beneath them up to a blank row or new headings. */
import { blocksOf, isAlone, type Line, sheetBlocks } from "./sheetLines.ts";
import { bandsOf, type Columns } from "./sideBySide.ts";
import type { SheetGrid } from "./workbookGrid.ts";

export interface SheetTable {
  /** The lowest last; empty where the lines go on under the headings of a table further up. */
  readonly heading: readonly Line[];
  readonly lines: readonly Line[];
  /** Where it stands: other tables may stand beside it. */
  readonly columns: Columns;
}

/** Those that stand beside each other one after the other. */
export function sheetTables(sheet: SheetGrid): SheetTable[] {
  const tables: SheetTable[] = [];
  let isFirst = true;
  for (const { block, after, columns } of partsOf(sheetBlocks(sheet))) {
    for (const table of tablesIn(block, after, isFirst)) {
      tables.push({ ...table, columns });
      if (table.heading.length > 0) isFirst = false;
    }
  }
  return tables;
}

interface Part {
  readonly block: readonly Line[];
  /** The block that follows: headings may have a blank row under them. */
  readonly after: readonly Line[];
  readonly columns: Columns;
}

/** Beside a list that runs on, blank rows part the other tables all the same. */
function partsOf(blocks: readonly (readonly Line[])[]): Part[] {
  return blocks.flatMap((block, at) => {
    const bands = bandsOf(block);
    return bands.flatMap(({ columns, lines }) => {
      const own = bands.length > 1 ? blocksOf(lines) : [block];
      const next = bands.length > 1 ? [] : (blocks[at + 1] ?? []);
      return own.map((part, place) => ({ block: part, after: own[place + 1] ?? next, columns }));
    });
  });
}

function tablesIn(
  block: readonly Line[],
  after: readonly Line[],
  isFirst: boolean,
): Omit<SheetTable, "columns">[] {
  const below = figuresBelow(block, figuresBelow(after, none)[0] ?? none);
  let table: { heading: Line[]; lines: Line[] } = { heading: [], lines: [] };
  const tables = [table];
  let hasFigures = false;
  block.forEach((line, at) => {
    const isOnHeading = table.heading.length > 0 && table.lines.length === 0;
    const place = { below: below[at + 1] ?? none, next: block[at + 1], isOnHeading, hasFigures, isFirst };
    if (!isHeading(line, place)) {
      table.lines.push(line);
      hasFigures ||= line.figures.length > 0;
    } else if (isOnHeading) table.heading.push(line);
    else tables.push((table = { heading: [line], lines: [] }));
  });
  return tables.filter(({ heading, lines }) => heading.length + lines.length > 0);
}

type ColumnSet = ReadonlySet<number>;
const none: ColumnSet = new Set();

/** For each line, and for the end, the columns that hold figures there or further down. */
function figuresBelow(block: readonly Line[], after: ColumnSet): ColumnSet[] {
  const found: ColumnSet[] = [];
  let columns = none;
  // Headings at the foot of a block are those of the next one.
  found[block.length] = after;
  for (let at = block.length - 1; at >= 0; at--) {
    const figures = block[at]?.figures ?? [];
    if (figures.some((column) => !columns.has(column))) columns = new Set([...columns, ...figures]);
    found[at] = columns.size > 0 ? columns : after;
  }
  return found;
}

interface Surroundings {
  /** Columns that hold figures further down. */
  readonly below: ColumnSet;
  readonly next: Line | undefined;
  readonly isOnHeading: boolean;
  /** Whether figures stand above in the block: then its headings do as well, as a rule. */
  readonly hasFigures: boolean;
  /** Whether no table before has headings. */
  readonly isFirst: boolean;
}

function isHeading(line: Line, around: Surroundings): boolean {
  if (isAlone(line)) return isOverNext(line, around);
  if (!isWordy(line)) return false;
  return around.below.size === 0 ? opensWords(around) : isOverFigures(line, around);
}

/** The one heading of a list of figures. */
const isOverNext = ({ texts }: Line, { next, isOnHeading, hasFigures }: Surroundings): boolean =>
  !isOnHeading && !hasFigures && texts.some(({ column }) => next?.figures.includes(column));

/** A table without figures. */
const opensWords = ({ isFirst, hasFigures, next }: Surroundings): boolean =>
  isFirst && !hasFigures && next !== undefined;

/** Words over half of the columns that hold figures; over two of them where headings or figures stand above. */
function isOverFigures({ texts }: Line, { below, isOnHeading, hasFigures }: Surroundings): boolean {
  const over = texts.filter(({ column }) => below.has(column));
  if (over.length < below.size / 2 || over.length < (isOnHeading ? 2 : 1)) return false;
  const isRepeated = new Set(over.map(({ text }) => text)).size === 1;
  // The same words all along a row that has a name stand where figures are missing.
  return !isRepeated || !(hasFigures || (isOnHeading && over.length < texts.length));
}

function isWordy({ texts, figures }: Line): boolean {
  const onAxis = texts.filter(({ isOnAxis }) => isOnAxis).length;
  return texts.length > 1 && (figures.length === 0 || onAxis > figures.length);
}
