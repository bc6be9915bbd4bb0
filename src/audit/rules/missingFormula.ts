/** A number typed where the cells beside it hold a formula. */
import { groupedBy } from "../facts/groupedBy.ts";
import { type TypedAmong, typedAmong, typedBetween } from "../facts/typedAmong.ts";
import type { SheetFacts } from "../facts/sheetFacts.ts";
import type { Tier } from "../finding.ts";
import type { GridCell } from "../workbookGrid.ts";
import type { Rule, Suspicion } from "./rule.ts";

/** A formula that does nothing but show another cell says little about its neighbours. */
const link = /^r!?$/;
const fewestUnlike = 3;

export const missingFormula: Rule = {
  name: "missingFormula",
  *find(sheet) {
    const { cells } = sheet.grid;
    const formulasByRow = groupedBy(sheet.formulaPlaces, (place) => cells[place]?.row);
    for (let place = 0; place < cells.length && sheet.formulaPlaces.length > 1; place++) {
      const cell = cells[place];
      if (!cell || typeof cell.value !== "number" || cell.formula !== undefined || cell.isSpilled) continue;
      const formulas = formulasByRow.get(cell.row) ?? [];
      for (const among of [...typedAmong(sheet, place), ...typedBetween(sheet, place, formulas)]) {
        const weight = weigh(cell.value, among);
        if (weight) yield suspicion(sheet, cell, among, ...weight);
      }
    }
  },
};

function weigh(value: number, among: TypedAmong): readonly [tier: Tier, confidence: number] | undefined {
  const { usual, peers, isAround, isAlone, feedsPeers, worked } = among;
  // between formulas that are filled from one another, a number is no start but a break
  const isStart = feedsPeers && !(isAround && peers.length >= fewestUnlike);
  if (isStart || (link.test(usual.skeleton) && !isAround)) return undefined;
  const isResult = worked !== undefined && isShownAs(worked, value);
  if (isResult && value !== 0) return isAround ? ["error", 0.9] : ["warning", 0.8];
  if (isResult) return isAround ? ["warning", 0.6] : ["note", 0.4];
  if (peers.length < fewestUnlike) return isAround ? ["note", 0.3] : undefined;
  if (isAround) return ["warning", 0.6];
  return isAlone ? ["warning", 0.4] : undefined;
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
  tier: Tier,
  confidence: number,
): Suspicion {
  const result = worked === undefined ? "" : `, which would give ${String(worked)} here`;
  return {
    category: "missing-formula",
    tier,
    confidence,
    cells: [cell],
    message: `A number is typed where ${String(peers.length)} cells of the ${isRow ? "row" : "column"} hold a formula${result}.`,
    peers: peers.map((peer) => sheet.grid.cells[peer]).filter((peer) => peer !== undefined),
    fix: usual.r1c1,
  };
}
