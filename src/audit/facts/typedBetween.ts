/** A number that was typed into a row of formulas, past blank columns: what they say of it. */
import type { SheetFacts } from "./sheetFacts.ts";
import { among, type TypedAmong } from "./typedAmong.ts";
import { workedValue } from "./workedValue.ts";

const widestReach = 10;
const none = -1;
const noneAmong: readonly TypedAmong[] = [];
const where = { isAround: false, isAlone: false, isRow: true };

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
  if (!before) return behind ? [behind] : noneAmong;
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
  if (!hasLikeInReach(sheet, place, at)) return undefined;
  const [cell, usual] = [sheet.grid.cells[place], sheet.shapeAt(sheet.formulaPlaces[at] ?? none)];
  const worked = cell && usual && workedValue(usual, cell, sheet);
  if (worked === undefined || !isShownAs(worked, cell?.value as number)) return undefined;
  return among(sheet, place, likeItInReach(sheet, place, at), where);
}

function isInReach({ grid: { cells } }: SheetFacts, place: number, other = none): boolean {
  const a = cells[place];
  const b = cells[other];
  if (!a || !b) return false;
  return a.row === b.row && Math.abs(a.column - b.column) <= widestReach;
}

/** Whether the formula and another of the row are the same. */
function hasLikeInReach(sheet: SheetFacts, place: number, at: number): boolean {
  const { formulaPlaces } = sheet;
  if (!isInReach(sheet, place, formulaPlaces[at])) return false;
  const id = sheet.shapeIdAt(formulaPlaces[at] ?? none);
  for (const step of [-1, 1]) {
    for (let other = at + step; isInReach(sheet, place, formulaPlaces[other]); other += step) {
      if (sheet.shapeIdAt(formulaPlaces[other] ?? none) === id) return true;
    }
  }
  return false;
}

/** The same formulas of the row, from the left. */
function likeItInReach(sheet: SheetFacts, place: number, at: number): readonly number[] {
  const { formulaPlaces } = sheet;
  let from = at;
  let to = at + 1;
  while (isInReach(sheet, place, formulaPlaces[from - 1])) from--;
  while (isInReach(sheet, place, formulaPlaces[to])) to++;
  const id = sheet.shapeIdAt(formulaPlaces[at] ?? none);
  return formulaPlaces.slice(from, to).filter((peer) => sheet.shapeIdAt(peer) === id);
}
