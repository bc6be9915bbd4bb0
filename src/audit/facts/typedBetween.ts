/** A number that was typed into a row of formulas, past blank columns: what they say of it. */
import type { SheetFacts } from "./sheetFacts.ts";
import { among, type TypedAmong, workedFor } from "./typedAmong.ts";

const widestReach = 10;
const fewestPeers = 2;
const none: readonly TypedAmong[] = [];
const noPlaces: readonly number[] = [];

/**
 * As typedAmong for its row, but past blank columns too: statements often leave every other one free.
 *
 * @param next where the first formula after the number stands among the formulas of the sheet
 * @param isShownAs only formulas that give the typed number here are of interest so far away
 */
export function typedBetween(
  sheet: SheetFacts,
  place: number,
  next: number,
  isShownAs: (worked: number, typed: number) => boolean,
): readonly TypedAmong[] {
  const before = shownBy(sheet, place, next - 1, isShownAs);
  const behind = shownBy(sheet, place, next, isShownAs);
  if (!before) return behind ? [behind] : none;
  return behind ? [before, behind] : [before];
}

/**
 * What a formula of the row and those like it say of the number, if they give it.
 *
 * @param at where the formula stands among the formulas of the sheet
 */
function shownBy(
  sheet: SheetFacts,
  place: number,
  at: number,
  isShownAs: (worked: number, typed: number) => boolean,
): TypedAmong | undefined {
  const peers = likeItInReach(sheet, place, at);
  if (peers.length < fewestPeers) return undefined;
  const shown = among(sheet, place, peers, { isAround: false, isAlone: false, isRow: true });
  const worked = shown && workedFor(sheet, shown);
  const typed = sheet.grid.cells[place]?.value as number;
  return worked !== undefined && isShownAs(worked, typed) ? shown : undefined;
}

function isInReach({ grid: { cells } }: SheetFacts, place: number, other = -1): boolean {
  const a = cells[place];
  const b = cells[other];
  if (!a || !b) return false;
  return a.row === b.row && Math.abs(a.column - b.column) <= widestReach;
}

/** The same formulas of the row, from the left. */
function likeItInReach(sheet: SheetFacts, place: number, at: number): readonly number[] {
  const { formulaPlaces } = sheet;
  const formula = formulaPlaces[at] ?? -1;
  if (!isInReach(sheet, place, formula) || sheet.countOf(formula) < fewestPeers) return noPlaces;
  let from = at;
  let to = at + 1;
  while (isInReach(sheet, place, formulaPlaces[from - 1])) from--;
  while (isInReach(sheet, place, formulaPlaces[to])) to++;
  if (to - from < fewestPeers) return noPlaces;
  const id = sheet.shapeIdAt(formula);
  return formulaPlaces.slice(from, to).filter((peer) => sheet.shapeIdAt(peer) === id);
}
