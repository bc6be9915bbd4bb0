/** Formulas that depend on themselves, as far as their references tell: those in branches not taken count too. */
import { groupedBy } from "../groupedBy.ts";
import type { GridCell } from "../workbookGrid.ts";
import type { FormulaShape } from "./formulaShape.ts";
import { rivals, type Rival } from "./formulaRuns.ts";
import { type Member, NumberedCells } from "./numberedCells.ts";
import { areaOf } from "./reference.ts";
import type { SheetFacts } from "./sheetFacts.ts";
import { stronglyConnected } from "./stronglyConnected.ts";
import type { WorkbookFacts } from "./workbookFacts.ts";

interface Breaker extends Member {
  /** The formula that its neighbours share. */
  readonly rival: Rival;
}

export interface Circle {
  readonly members: readonly Member[];
  /** The members of each sheet. */
  readonly cells: ReadonlyMap<SheetFacts, readonly GridCell[]>;
  /** The cells unlike their neighbours without which there is no circle: a slip, where the others do what their lines do. */
  readonly breakers: readonly Breaker[];
}

const known = new WeakMap<WorkbookFacts, readonly Circle[]>();

export function circlesIn(workbook: WorkbookFacts): readonly Circle[] {
  let circles = known.get(workbook);
  if (!circles) known.set(workbook, (circles = findCircles(workbook)));
  return circles;
}

function findCircles(workbook: WorkbookFacts): Circle[] {
  const numbered = new NumberedCells(workbook);
  const ahead = formulasAhead(workbook, numbered);
  if (ahead.length === 0) return [];
  return stronglyConnected(ahead, (node) => numbered.sourcesOf(node), numbered.count).map((nodes) => {
    const members = nodes.map((node) => numbered.member(node)).filter((member) => member !== undefined);
    return { members, cells: cellsBySheet(members), breakers: breakersOf(nodes, numbered) };
  });
}

function cellsBySheet(members: readonly Member[]): Map<SheetFacts, GridCell[]> {
  const groups = groupedBy(members, ({ sheet }) => sheet);
  return new Map([...groups].map(([sheet, own]) => [sheet, own.map(({ cell }) => cell)]));
}

/** The only ones in which a circle can begin. */
function formulasAhead(workbook: WorkbookFacts, numbered: NumberedCells): number[] {
  const sheets = [...workbook.sheets()];
  const mutual = mutualSheets(workbook, sheets);
  const found: number[] = [];
  for (const sheet of sheets) {
    for (const { shape, places } of sheet.formulas()) {
      if (readsBack(shape)) continue;
      for (const place of places) {
        if (pointsAhead(sheet, place, shape, mutual)) found.push(numbered.numberOf(sheet, place));
      }
    }
  }
  return found;
}

function breakersOf(circle: readonly number[], numbered: NumberedCells): Breaker[] {
  const found = new Map<number, Breaker>();
  for (const node of circle) {
    const member = numbered.member(node);
    if (!member) continue;
    const { sheet, cell } = member;
    const [rival] = rivals(sheet, sheet.placeOf(cell.row, cell.column));
    if (rival) found.set(node, { sheet, cell, rival });
  }
  if (found.size === 0) return [];
  const rest = new Set(circle.filter((node) => !found.has(node)));
  const sourcesOf = (node: number): number[] => numbered.sourcesOf(node).filter((at) => rest.has(at));
  return stronglyConnected([...rest], sourcesOf, numbered.count).length > 0 ? [] : [...found.values()];
}

/** A circle needs a formula that reads itself, what comes after it in reading order, or another sheet. */
function pointsAhead(
  sheet: SheetFacts,
  place: number,
  { uses }: FormulaShape,
  mutual: ReadonlySet<string>,
): boolean {
  const cell = sheet.grid.cells[place];
  if (!cell) return false;
  return uses.some(({ reference }) => {
    if (reference.sheet !== "") return mutual.has(reference.sheet);
    const { bottom, right } = areaOf(reference, cell.row, cell.column);
    return bottom > cell.row || (bottom === cell.row && right >= cell.column);
  });
}

/** Whether it reads nothing but what stands above it, or left of it in its row, wherever it stands. */
const readsBack = ({ uses }: FormulaShape): boolean =>
  uses.every(
    ({ reference: { sheet, bottom, right } }) =>
      sheet === "" &&
      !bottom.isFixed &&
      (bottom.at < 0 || (bottom.at === 0 && !right.isFixed && right.at < 0)),
  );

/** Sheets that read one another, straight or by way of others: only between these can a circle run. */
function mutualSheets(workbook: WorkbookFacts, sheets: readonly SheetFacts[]): ReadonlySet<string> {
  const sourcesOf = (node: number): number[] =>
    [...sheetsRead(sheets[node])].flatMap((name) => {
      const source = workbook.sheetNamed(name);
      return source ? [sheets.indexOf(source)] : [];
    });
  const circles = stronglyConnected([...sheets.keys()], sourcesOf, sheets.length);
  return new Set(circles.flat().map((node) => sheets[node]?.grid.name.toLowerCase() ?? ""));
}

/** The other sheets that its formulas name. */
function sheetsRead(sheet: SheetFacts | undefined): Set<string> {
  const names = new Set<string>();
  for (const { shape } of sheet?.formulas() ?? []) {
    for (const { reference } of shape.uses) if (reference.sheet !== "") names.add(reference.sheet);
  }
  return names;
}
