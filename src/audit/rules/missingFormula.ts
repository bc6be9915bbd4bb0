/** A number typed where the cells beside it hold a formula. */
import {
  feedsPeers,
  isFirst,
  type TypedAmong,
  typedAmong,
  typedBetweenSteps,
  workedFor,
} from "../facts/typedAmong.ts";
import { type NearestFormulas, nearestFormulas } from "../facts/nearestFormulas.ts";
import { isLink } from "../facts/isLink.ts";
import { areaOf } from "../facts/reference.ts";
import { typedBetween } from "../facts/typedBetween.ts";
import { type SpacedLines, spacedLines } from "../facts/spacedLines.ts";
import type { SheetFacts } from "../facts/sheetFacts.ts";
import type { Tier } from "../finding.ts";
import type { GridCell } from "../workbookGrid.ts";
import { figureText } from "../figureText.ts";
import { type Message, message } from "../message.ts";
import { isRest, type Rule, type Suspicion } from "./rule.ts";

const fewestUnlike = 3;
const nearness = 0.01;

export const missingFormula: Rule = {
  name: "missingFormula",
  *find(sheet) {
    const { formulaPlaces } = sheet;
    if (formulaPlaces.length < 2) return;
    const lines: Lines = { nearest: nearestFormulas(sheet), spaced: spacedLines(sheet) };
    let seen = 0;
    let next = 0;
    for (const place of sheet.placesOf("typed")) {
      if (isRest(seen++)) yield;
      while ((formulaPlaces[next] ?? Infinity) < place) next++;
      const among = amongFormulas(sheet, place, next, lines);
      if (among.length > 0) yield* suspicionsOf(sheet, place, among);
    }
  },
};

function* suspicionsOf(sheet: SheetFacts, place: number, among: readonly TypedAmong[]): Iterable<Suspicion> {
  const cell = sheet.grid.cells[place];
  if (!cell || !isTyped(cell)) return;
  for (const one of among) {
    const weight = weigh(sheet, cell.value, one);
    if (weight) yield suspicion(sheet, cell, one, weight);
  }
}

/** What is known of a sheet before its numbers are looked at. */
interface Lines {
  readonly nearest: NearestFormulas;
  readonly spaced: SpacedLines;
}

/** @param next where the first formula after the number stands among the formulas of the sheet */
function amongFormulas(
  sheet: SheetFacts,
  place: number,
  next: number,
  { nearest, spaced }: Lines,
): readonly TypedAmong[] {
  const { row, column } = sheet.grid.cells[place] ?? noCell;
  const beside = typedAmong(sheet, place, nearest);
  const between = typedBetween(sheet, place, next, isShownAs);
  const inRow = typedBetweenSteps(sheet, place, spaced.rows.get(row));
  const inColumn = typedBetweenSteps(sheet, place, spaced.columns.get(column));
  const count = beside.length + between.length + inRow.length + inColumn.length;
  // nothing for most numbers of a workbook
  return count === beside.length ? beside : [...beside, ...between, ...inRow, ...inColumn];
}

const noCell = { row: 0, column: 0 };

const isTyped = (cell: GridCell): cell is GridCell & { readonly value: number } =>
  typeof cell.value === "number" && !cell.isSpilled;

interface Weight {
  readonly tier: Tier;
  readonly confidence: number;
}

/** The first that applies. */
const weights: readonly (readonly [
  applies: (among: TypedAmong, isResult: boolean, value: number, worked: number | undefined) => boolean,
  weight: Weight | undefined,
])[] = [
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
  [
    // above and below the formulas of a column stand headings, marks that can be had, other results
    ({ isRow }, _, value, worked) => !isRow && worked !== undefined && !isNear(worked, value),
    { tier: "note", confidence: 0.3 },
  ],
  [({ peers, isAlone }) => isAlone && peers.length >= fewestUnlike, { tier: "warning", confidence: 0.4 }],
];

/** As what somebody worked out by hand, or before a figure changed. */
const isNear = (worked: number, typed: number): boolean =>
  Math.abs(worked - typed) <= nearness * Math.abs(worked);

/** Formulas that are filled from one another start from a number; but between them a number is a break. */
function startsThem(sheet: SheetFacts, among: TypedAmong): boolean {
  if (among.isAround && among.peers.length >= fewestUnlike) return false;
  return feedsPeers(sheet, among) || isFirst(sheet, among);
}

/** Whether the number is clearly no figure of theirs. */
const isOther = (sheet: SheetFacts, among: TypedAmong): boolean =>
  lacksInput(sheet, among) || (!among.isAround && counts(sheet, among));

/** Whether it is one of a list of years or of numbers of lines, which head the formulas. */
function counts(sheet: SheetFacts, { place, isRow }: TypedAmong): boolean {
  const sides = isRow ? (["above", "below"] as const) : (["left", "right"] as const);
  const [cell, ...others] = sheet.cellsAt([place, ...sides.map((side) => sheet.beside(place, side))]);
  return others.some(
    ({ value, formula }) =>
      formula === undefined && typeof value === "number" && Math.abs(value - Number(cell?.value)) === 1,
  );
}

/** Whether a figure that the formula of the others works with is not there: then somebody knew the number from elsewhere. */
function lacksInput(sheet: SheetFacts, { place, usual, peers }: TypedAmong): boolean {
  const [cell, ...others] = sheet.cellsAt([place, ...peers.slice(0, 2)]);
  return usual.uses.some(({ caller, reference }) => {
    const isNeeded = caller === "" || reference.isRange;
    if (!isNeeded || reference.isEndless || reference.sheet !== "" || !cell) return false;
    const count = ({ row, column }: GridCell): number =>
      sheet.numbersIn(areaOf(reference, row, column)).length;
    return count(cell) === 0 && others.every((peer) => count(peer) > 0);
  });
}

/** A number at the end of links, but for one that stands alone and shows what the next link would. */
function isOfLinks({ usual, isAround, isAlone, peers }: TypedAmong, isResult: boolean): boolean {
  if (isAround || !isLink(usual)) return false;
  return !isResult || !isAlone || peers.length < fewestUnlike;
}

function weigh(sheet: SheetFacts, value: number, among: TypedAmong): Weight | undefined {
  if (startsThem(sheet, among)) return undefined;
  const { isAround, isAlone } = among;
  const worked = workedFor(sheet, among);
  const isResult = worked !== undefined && isShownAs(worked, value);
  if (!isResult && ((!isAround && !isAlone) || isOther(sheet, among))) return undefined;
  return weights.find(([applies]) => applies(among, isResult, value, worked))?.[1];
}

/** Typed numbers are often rounded: 16.29 is what 16.2912 shows. */
function isShownAs(worked: number, typed: number): boolean {
  if (Math.abs(worked - typed) > 0.5 + 1e-9 * Math.abs(worked)) return false;
  const decimals = String(typed).split(".")[1]?.length ?? 0;
  return Math.abs(worked - typed) <= 0.5 * 10 ** -decimals + 1e-9 * Math.abs(worked);
}

function suspicion(sheet: SheetFacts, cell: GridCell, among: TypedAmong, weight: Weight): Suspicion {
  const { usual, peers } = among;
  return {
    category: "missing-formula",
    ...weight,
    cells: [cell],
    message: sentence(among, workedFor(sheet, among)),
    peers: peers.map((peer) => sheet.grid.cells[peer]).filter((peer) => peer !== undefined),
    fix: usual.r1c1,
  };
}

function sentence({ peers: { length }, isRow }: TypedAmong, worked: number | undefined): Message {
  const line = isRow ? "row" : "column";
  return worked === undefined
    ? message`A number is typed where ${length} cells of the ${line} hold a formula.`
    : message`A number is typed where ${length} cells of the ${line} hold a formula, which would give ${figureText(worked)} here.`;
}
