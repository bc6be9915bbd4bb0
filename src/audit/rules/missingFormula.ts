/** A number typed where the cells beside it hold a formula. */
import { groupedBy } from "../groupedBy.ts";
import { type TypedAmong, typedAmong, typedBetween, typedBetweenSteps } from "../facts/typedAmong.ts";
import { type SpacedLine, spacedLines } from "../facts/spacedRuns.ts";
import type { SheetFacts } from "../facts/sheetFacts.ts";
import type { Tier } from "../finding.ts";
import type { GridCell } from "../workbookGrid.ts";
import { isRest, type Rule, type Suspicion } from "./rule.ts";

/** A formula that does nothing but show another cell says little about its neighbours. */
const link = /^r!?$/;
const fewestUnlike = 3;

export const missingFormula: Rule = {
  name: "missingFormula",
  *find(sheet) {
    const { cells } = sheet.grid;
    if (sheet.formulaPlaces.length < 2) return;
    const formulasByRow = groupedBy(sheet.formulaPlaces, (place) => cells[place]?.row);
    const columns = new Set(sheet.formulaPlaces.map((place) => cells[place]?.column));
    const spaced = [spacedLines(sheet, true), spacedLines(sheet, false)] as const;
    let place = -1;
    for (const cell of cells) {
      if (isRest(++place)) yield;
      if (!isTyped(cell)) continue;
      const lines = [formulasByRow.get(cell.row) ?? none, columns.has(cell.column)] as const;
      if (lines[0] !== none || lines[1]) yield* suspicions(sheet, cell, place, lines);
      yield* acrossGaps(sheet, cell, place, [spaced[0].get(cell.row), spaced[1].get(cell.column)]);
    }
  },
};

function* acrossGaps(
  sheet: SheetFacts,
  cell: TypedCell,
  place: number,
  lines: readonly (SpacedLine | undefined)[],
): Iterable<Suspicion> {
  for (const line of lines) if (line) yield* weighed(sheet, cell, [typedBetweenSteps(sheet, place, line)]);
}

function suspicions(
  sheet: SheetFacts,
  cell: TypedCell,
  place: number,
  [ofRow, isInColumn]: readonly [formulasOfRow: readonly number[], hasColumnFormulas: boolean],
): Iterable<Suspicion> {
  const beside = typedAmong(sheet, place, [ofRow !== none, isInColumn]);
  return weighed(sheet, cell, beside.concat(typedBetween(sheet, place, ofRow, isShownAs)));
}

function* weighed(
  sheet: SheetFacts,
  cell: TypedCell,
  places: readonly (TypedAmong | undefined)[],
): Iterable<Suspicion> {
  for (const among of places) {
    const weight = among && weigh(cell.value, among);
    if (weight) yield suspicion(sheet, cell, among, weight);
  }
}

type TypedCell = GridCell & { readonly value: number };

const none: readonly number[] = [];

const isTyped = (cell: GridCell): cell is TypedCell =>
  typeof cell.value === "number" && cell.formula === undefined && !cell.isSpilled;

interface Weight {
  readonly tier: Tier;
  readonly confidence: number;
}

/** The first that applies. */
const weights: readonly (readonly [
  applies: (among: TypedAmong, isResult: boolean, value: number) => boolean,
  weight: Weight | undefined,
])[] = [
  [startsThem, undefined],
  [isOfLinks, undefined],
  [
    ({ isAround }, isResult, value) => isResult && isAround && value !== 0,
    { tier: "error", confidence: 0.9 },
  ],
  [(_, isResult, value) => isResult && value !== 0, { tier: "warning", confidence: 0.8 }],
  [({ isAround }, isResult) => isResult && isAround, { tier: "warning", confidence: 0.6 }],
  [(_, isResult) => isResult, { tier: "note", confidence: 0.4 }],
  [({ peers, isAround }) => isAround && peers.length < fewestUnlike, { tier: "note", confidence: 0.3 }],
  [({ isAround }) => isAround, { tier: "warning", confidence: 0.6 }],
  [({ peers, isAlone }) => isAlone && peers.length >= fewestUnlike, { tier: "warning", confidence: 0.4 }],
];

/** Formulas that are filled from one another start from a number; but between them a number is a break. */
function startsThem({ feedsPeers, isFirst, isAround, peers }: TypedAmong): boolean {
  return !(isAround && peers.length >= fewestUnlike) && (feedsPeers() || isFirst());
}

/** A number at the end of links, but for one that stands alone and shows what the next link would. */
function isOfLinks({ usual, isAround, isAlone, peers }: TypedAmong, isResult: boolean): boolean {
  if (isAround || !link.test(usual.skeleton)) return false;
  return !isResult || !isAlone || peers.length < fewestUnlike;
}

function weigh(value: number, among: TypedAmong): Weight | undefined {
  const { worked, isAround, isAlone } = among;
  const isResult = worked !== undefined && isShownAs(worked, value);
  if (!isResult && !isAround && !isAlone) return undefined;
  return weights.find(([applies]) => applies(among, isResult, value))?.[1];
}

/** Typed numbers are often rounded: 16.29 is what 16.2912 shows. */
function isShownAs(worked: number, typed: number): boolean {
  if (Math.abs(worked - typed) > 0.5 + 1e-9 * Math.abs(worked)) return false;
  const decimals = String(typed).split(".")[1]?.length ?? 0;
  return Math.abs(worked - typed) <= 0.5 * 10 ** -decimals + 1e-9 * Math.abs(worked);
}

function suspicion(
  sheet: SheetFacts,
  cell: GridCell,
  { usual, peers, isRow, worked }: TypedAmong,
  weight: Weight,
): Suspicion {
  const result = worked === undefined ? "" : `, which would give ${String(worked)} here`;
  return {
    category: "missing-formula",
    ...weight,
    cells: [cell],
    message: `A number is typed where ${String(peers.length)} cells of the ${isRow ? "row" : "column"} hold a formula${result}.`,
    peers: peers.map((peer) => sheet.grid.cells[peer]).filter((peer) => peer !== undefined),
    fix: usual.r1c1,
  };
}
