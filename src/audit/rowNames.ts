/** What the rows of a table are called: the text in the columns of words that it begins with. */
import { groupedBy } from "./groupedBy.ts";
import type { HeaderCell } from "./headerCells.ts";
import type { Line } from "./sheetLines.ts";
import type { SheetTable } from "./sheetTables.ts";

/** Columns whose words name their rows, even if the same rows come in several blocks. */
const nameWords = new Set("line item name description role post team service".split(" "));
/** Columns that say something about a row without naming it. */
const sideWords = new Set(
  "unit units type source ref reference code id no grade scale status owner confidence date note notes comment comments".split(
    " ",
  ),
);

interface WordColumn {
  readonly column: number;
  readonly isName: boolean;
  /** Headed as a remark, codes, or the same words over and over. */
  readonly isWeak: boolean;
  /** Whether most rows have another text there. */
  readonly isDistinct: boolean;
  /** Whether most texts are words rather than codes and addresses. */
  readonly isWorded: boolean;
  /** Whether most texts are more than a word or a code. */
  readonly isPhrased: boolean;
}

/** @param headingsOf the headings of a column in this table */
export function rowNames(
  table: SheetTable,
  headingsOf: (column: number) => readonly HeaderCell[],
): (line: Line, column: number) => string {
  const { words, figures } = columnsOf(table);
  const isOfWords = (column: number): boolean =>
    (words.get(column)?.length ?? 0) > (figures.get(column) ?? 0);
  const filled = [...new Set([...words.keys(), ...figures.keys()])].sort((a, b) => a - b);
  const ranked = runsOf(filled).map((run, at) =>
    leading(run, isOfWords, at === 0)
      .map((column) => wordColumn(column, words.get(column) ?? [], headingsOf(column).at(-1)?.text))
      .sort(byRank),
  );
  const strong = ranked.map((run) => run.filter(({ isWeak }) => !isWeak)).reverse();
  const inOrder = [...strong.flat(), ...ranked.flatMap((run) => run.filter(({ isWeak }) => isWeak))];
  return ({ texts }, column) => {
    const left = texts.filter((text) => text.column < column);
    const named = inOrder.flatMap((one) => left.find((text) => text.column === one.column) ?? []);
    return (
      (named.find(({ text }) => !isSentence(text)) ?? left.find(({ text }) => !isSentence(text)) ?? left[0])
        ?.text ?? ""
    );
  };
}

/** What the columns of a table hold under its headings. */
function columnsOf({ lines }: SheetTable): {
  readonly words: ReadonlyMap<number, readonly string[]>;
  readonly figures: ReadonlyMap<number, number>;
} {
  const figures = new Map<number, number>();
  for (const line of lines) {
    for (const column of line.figures) figures.set(column, (figures.get(column) ?? 0) + 1);
  }
  const texts = groupedBy(
    lines.flatMap((line) => line.texts),
    ({ column }) => column,
  );
  const words = new Map([...texts].map(([column, own]) => [column, own.map(({ text }) => text)]));
  return { words, figures };
}

/** Columns without a blank one between them: of two tables side by side each has its own names. */
function runsOf(columns: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const column of columns) {
    const run = runs.at(-1);
    if (run?.at(-1) === column - 1) run.push(column);
    else runs.push([column]);
  }
  return runs;
}

/** The columns of words that a run begins with, after numbers that count the rows. */
function leading(run: readonly number[], isOfWords: (column: number) => boolean, isFirst: boolean): number[] {
  const first = isFirst ? run.findIndex(isOfWords) : 0;
  const words = first < 0 ? [] : run.slice(first);
  const end = words.findIndex((column) => !isOfWords(column));
  return end < 0 ? words : words.slice(0, end);
}

const leastRepeated = 4;
const fewRepeated = 0.6;
const mostDistinct = 0.75;

function wordColumn(column: number, texts: readonly string[], heading = ""): WordColumn {
  const distinct = new Set(texts).size / texts.length;
  const isName = nameWords.has(heading.toLowerCase());
  const isRepeated = !isName && texts.length >= leastRepeated && distinct < fewRepeated;
  const isWorded = areMostly(texts, /\p{L}{3}/u);
  return {
    column,
    isName,
    isWorded,
    isWeak: isRepeated || !isWorded || sideWords.has(heading.toLowerCase()),
    isDistinct: distinct >= mostDistinct,
    isPhrased: areMostly(texts, / /),
  };
}

const areMostly = (texts: readonly string[], pattern: RegExp): boolean =>
  texts.filter((text) => pattern.test(text)).length * 2 >= texts.length;

/** What speaks for a column, the strongest first; of equal ones the left one names the rows. */
const merits = ["isName", "isWorded", "isDistinct", "isPhrased"] as const;

function byRank(one: WordColumn, other: WordColumn): number {
  const merit = merits.find((name) => one[name] !== other[name]);
  return merit === undefined ? one.column - other.column : one[merit] ? -1 : 1;
}

const longestName = 60;
const isSentence = (text: string): boolean => text.endsWith(".") || text.length > longestName;
