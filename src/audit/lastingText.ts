/** A formula as a text that stays when rows and columns are put in before what it reads, and when sheets are renamed. */
import { tokensOf } from "../formula/excel/tokensOf.ts";
import { readA1, type Reference } from "./facts/reference.ts";
import { relativeFormula } from "./facts/relativeFormula.ts";
import { type SheetKeys, sheetKeys } from "./sheetKeys.ts";
import type { GridCell, SheetGrid, WorkbookGrid } from "./workbookGrid.ts";

interface Standing {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}
export interface LastingText {
  readonly sheet: SheetKeys;
  /** Equal for cells that were filled from one another. */
  readonly formula: (formula: string, standing: Standing) => string;
}

/** What a row or a column calls itself: the first words in it, and how many others before it say the same. */
interface LineNames {
  readonly rows: ReadonlyMap<number, string>;
  readonly columns: ReadonlyMap<number, string>;
}

export function lastingText({ sheets, names }: Pick<WorkbookGrid, "sheets" | "names">): LastingText {
  const keys = sheetKeys({ names });
  const known = new Map<string, LineNames>();
  const namesOf = (name: string): LineNames => {
    const names = known.get(name) ?? lineNames(sheets.find((sheet) => sheet.name.toLowerCase() === name));
    known.set(name, names);
    return names;
  };
  const textIn = (value: string, { sheet, row, column }: Standing): string => {
    const reference = readA1(value, row, column);
    if (!reference) return value;
    const key = reference.sheet && keys(reference.sheet).toLowerCase();
    return textOf({ ...reference, sheet: key }, namesOf(reference.sheet || sheet.toLowerCase()));
  };
  const lasting: LastingText["formula"] = (formula, standing) => {
    if (!/[$!]/.test(formula)) return relativeFormula(formula, standing.row, standing.column);
    return tokensOf(formula)
      .filter(({ type }) => type !== "whitespace")
      .map(({ type, value }) => (type.startsWith("range") ? textIn(value, standing) : value))
      .join("");
  };
  return { sheet: keys, formula: lasting };
}

function textOf(
  { sheet, isRange, isEndless, top, left, bottom, right }: Reference,
  names: LineNames,
): string {
  const { rows, columns } = isEndless ? nameless : names;
  const start = `${sheet}!${edge(top, rows)},${edge(left, columns)}`;
  return isRange ? `[${start}:${edge(bottom, rows)},${edge(right, columns)}]` : `[${start}]`;
}

/** Whole rows and columns start at the first line, whatever stands there. */
const nameless: LineNames = { rows: new Map(), columns: new Map() };

const edge = ({ at, isFixed }: Reference["top"], lines: ReadonlyMap<number, string>): string =>
  isFixed ? `$${lines.get(at) ?? String(at)}` : String(at);

function lineNames(sheet: SheetGrid | undefined): LineNames {
  const words = (sheet?.cells ?? []).filter(isWords);
  return { rows: namesAlong(words, "row"), columns: namesAlong(words, "column") };
}

const isWords = ({ value, formula }: GridCell): boolean => typeof value === "string" && formula === undefined;

function namesAlong(words: readonly GridCell[], axis: "row" | "column"): Map<number, string> {
  const first = new Map<number, string>();
  for (const cell of words) {
    if (!first.has(cell[axis])) first.set(cell[axis], String(cell.value).trim());
  }
  const met = new Map<string, number>();
  const inOrder = [...first].sort(([one], [other]) => one - other);
  return new Map(
    inOrder.map(([line, name]) => {
      const before = met.get(name) ?? 0;
      met.set(name, before + 1);
      return [line, `${name} ${String(before)}`];
    }),
  );
}
