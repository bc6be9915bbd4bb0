/** Formulas that depend on themselves, as far as their references tell: those in branches not taken count too. */
import type { GridCell } from "../workbookGrid.ts";
import type { FormulaShape } from "./formulaShape.ts";
import { rivals, type Rival } from "./formulaRuns.ts";
import { areaOf } from "./reference.ts";
import type { SheetFacts } from "./sheetFacts.ts";
import { stronglyConnected } from "./stronglyConnected.ts";
import type { WorkbookFacts } from "./workbookFacts.ts";

interface Member {
  readonly sheet: SheetFacts;
  readonly cell: GridCell;
}

interface Breaker extends Member {
  /** The formula that its neighbours share. */
  readonly rival: Rival;
}

export interface Circle {
  readonly members: readonly Member[];
  /** The cells unlike their neighbours without which there is no circle: a slip, where the others do what their lines do. */
  readonly breakers: readonly Breaker[];
}

/** Longer ranges are looked at only for the formula's own cell. */
const mostCells = 20_000;
const known = new WeakMap<WorkbookFacts, readonly Circle[]>();

export function circlesIn(workbook: WorkbookFacts): readonly Circle[] {
  let circles = known.get(workbook);
  if (!circles) known.set(workbook, (circles = findCircles(workbook)));
  return circles;
}

/** Cells are numbered through all sheets: those of a sheet from its start on. */
function findCircles(workbook: WorkbookFacts): Circle[] {
  const sheets = [...workbook.sheets()];
  const starts: number[] = [];
  let count = 0;
  for (const sheet of sheets) {
    starts.push(count);
    count += sheet.grid.cells.length;
  }
  const numbers = new Map(sheets.map((sheet, at) => [sheet, starts[at] ?? 0]));
  const memberOf = (node: number): Member | undefined => {
    const at = starts.filter((start) => start <= node).length - 1;
    const sheet = sheets[at];
    const cell = sheet?.grid.cells[node - (starts[at] ?? 0)];
    return sheet && cell ? { sheet, cell } : undefined;
  };
  const sourcesOf = (node: number): number[] => {
    const member = memberOf(node);
    return member ? sourcesFor(member, workbook, numbers) : [];
  };
  const mutual = mutualSheets(workbook, sheets);
  const ahead = sheets.flatMap((sheet, at) =>
    [...sheet.formulas()]
      .filter(([shape]) => !readsBack(shape))
      .flatMap(([shape, places]) => places.filter((place) => pointsAhead(sheet, place, shape, mutual)))
      .map((place) => (starts[at] ?? 0) + place),
  );
  return stronglyConnected(ahead, sourcesOf, count).map((nodes) => ({
    members: nodes.map(memberOf).filter((member) => member !== undefined),
    breakers: breakersOf(nodes, sourcesOf, count, memberOf),
  }));
}

function breakersOf(
  circle: readonly number[],
  sourcesOf: (node: number) => number[],
  count: number,
  memberOf: (node: number) => Member | undefined,
): Breaker[] {
  const found = new Map<number, Breaker>();
  for (const node of circle) {
    const member = memberOf(node);
    const [rival] = member
      ? rivals(member.sheet, member.sheet.placeOf(member.cell.row, member.cell.column))
      : [];
    if (member && rival) found.set(node, { ...member, rival });
  }
  if (found.size === 0) return [];
  const rest = new Set(circle.filter((node) => !found.has(node)));
  const goesOn = stronglyConnected([...rest], (node) => sourcesOf(node).filter((at) => rest.has(at)), count);
  return goesOn.length > 0 ? [] : [...found.values()];
}

/** The formulas that a formula reads. */
function sourcesFor(
  { sheet, cell }: Member,
  workbook: WorkbookFacts,
  numbers: ReadonlyMap<SheetFacts, number>,
): number[] {
  const place = sheet.placeOf(cell.row, cell.column);
  return (sheet.shapeAt(place)?.uses ?? []).flatMap(({ reference }) => {
    const source = reference.sheet === "" ? sheet : workbook.sheetNamed(reference.sheet);
    if (!source || reference.isExternal) return [];
    const area = areaOf(reference, cell.row, cell.column);
    const isLong = (area.bottom - area.top + 1) * (area.right - area.left + 1) > mostCells;
    const read = isLong ? [place].filter(() => source === sheet && isIn(cell, area)) : source.placesIn(area);
    const start = numbers.get(source) ?? 0;
    return read.filter((at) => source.shapeIdAt(at) >= 0).map((at) => start + at);
  });
}

const isIn = ({ row, column }: GridCell, area: ReturnType<typeof areaOf>): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

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
  const sourcesOf = (node: number): number[] => {
    const formulas = [...(sheets[node]?.formulas() ?? [])];
    const names = new Set(formulas.flatMap(([{ uses }]) => uses.map(({ reference }) => reference.sheet)));
    return [...names].flatMap((name) => {
      const source = name === "" ? undefined : workbook.sheetNamed(name);
      return source ? [sheets.indexOf(source)] : [];
    });
  };
  const circles = stronglyConnected([...sheets.keys()], sourcesOf, sheets.length);
  return new Set(circles.flat().map((node) => sheets[node]?.grid.name.toLowerCase() ?? ""));
}
