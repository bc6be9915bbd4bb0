/** A sheet's formulas as regions to be marked on it: what was copied from where, what is new, and what breaks the run. */
import { sizeOf } from "./facts/reference.ts";
import { addressOf } from "./addressOf.ts";
import { relativeFormula } from "./facts/relativeFormula.ts";
import { lastColumn } from "./facts/sheetLimits.ts";
import type { GridCell, SheetGrid } from "./workbookGrid.ts";

/** The letter stands in for the colour, for people and printers without it. */
const mapLetters = {
  "copied from left": "<",
  "copied from above": "^",
  "copied from both": "+",
  original: "F",
  inconsistent: "!",
  "number in formulas": "N",
} as const;
type MapKind = keyof typeof mapLetters;

export interface MapRegion {
  readonly kind: MapKind;
  readonly letter: string;
  /** Such as B2 or B2:D9, without the sheet. */
  readonly cells: string;
  readonly count: number;
}

const keyOf = (row: number, column: number): number => row * lastColumn + column;

/** What each cell holds: a formula relative to its cell, or a number that was typed. */
type Contents = ReadonlyMap<number, string>;
const typedNumber = "a typed number";

/** From the top, row by row; each cell that holds a formula is in exactly one region. */
export function formulaMap(sheet: SheetGrid): MapRegion[] {
  const contents = contentsOf(sheet);
  const rows = new Map<number, Run[]>();
  for (const cell of sheet.cells) {
    const kind = kindOf(cell, contents);
    if (kind) addToRuns(rows, cell, kind);
  }
  return blocksOf([...rows.values()].flat()).map(regionOf);
}

function contentsOf({ cells }: SheetGrid): Contents {
  const contents = new Map<number, string>();
  for (const { row, column, formula, value } of cells) {
    const key = keyOf(row, column);
    if (formula !== undefined) contents.set(key, relativeFormula(formula, row, column));
    else if (typeof value === "number") contents.set(key, typedNumber);
  }
  return contents;
}

function kindOf({ row, column }: GridCell, contents: Contents): MapKind | undefined {
  const own = contents.get(keyOf(row, column));
  const [left, right] = [contents.get(keyOf(row, column - 1)), contents.get(keyOf(row, column + 1))];
  const [above, below] = [contents.get(keyOf(row - 1, column)), contents.get(keyOf(row + 1, column))];
  if (own === undefined) return undefined;
  const isBetween = isRun(left, right) || isRun(above, below);
  if (own === typedNumber) return isBetween ? "number in formulas" : undefined;
  const isAlone = ![left, right, above, below].includes(own);
  return isAlone && isBetween ? "inconsistent" : copied(own === left, own === above);
}

const isRun = (before: string | undefined, after: string | undefined): boolean =>
  before !== undefined && before === after && before !== typedNumber;

function copied(isFromLeft: boolean, isFromAbove: boolean): MapKind {
  if (isFromLeft) return isFromAbove ? "copied from both" : "copied from left";
  return isFromAbove ? "copied from above" : "original";
}

/** Cells of one kind beside each other, then such runs of the same width below each other. */
interface Run {
  readonly kind: MapKind;
  readonly top: number;
  readonly left: number;
  right: number;
  bottom: number;
}

function addToRuns(rows: Map<number, Run[]>, { row, column }: GridCell, kind: MapKind): void {
  const runs = rows.get(row) ?? [];
  rows.set(row, runs);
  const last = runs.at(-1);
  if (last?.kind === kind && last.right === column - 1) last.right = column;
  else runs.push({ kind, top: row, left: column, right: column, bottom: row });
}

function blocksOf(runs: readonly Run[]): Run[] {
  const blocks: Run[] = [];
  const open = new Map<string, Run>();
  for (const run of runs) {
    const name = `${run.kind} ${run.left} ${run.right}`;
    const above = open.get(name);
    if (above?.bottom === run.top - 1) above.bottom = run.bottom;
    else {
      open.set(name, run);
      blocks.push(run);
    }
  }
  return blocks;
}

function regionOf({ kind, ...area }: Run): MapRegion {
  const { top, left, bottom, right } = area;
  const first = addressOf({ row: top, column: left });
  const last = addressOf({ row: bottom, column: right });
  return {
    kind,
    letter: mapLetters[kind],
    cells: first === last ? first : `${first}:${last}`,
    count: sizeOf(area),
  };
}
