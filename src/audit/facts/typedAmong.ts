/** A number that was typed into a line of formulas: the formula of its neighbours, and what that would give here. */
import type { FormulaShape } from "./formulaShape.ts";
import { areaOf } from "./reference.ts";
import type { Side, SheetFacts } from "./sheetFacts.ts";
import { workedValue } from "./workedValue.ts";

export interface TypedAmong {
  readonly usual: FormulaShape;
  /** Places of the formulas, nearest first. */
  readonly peers: readonly number[];
  readonly isAround: boolean;
  /** No other typed number touches it in the line: not one of a series. */
  readonly isAlone: boolean;
  /** Whether the formulas read the number: then it may be what they start from. */
  readonly feedsPeers: boolean;
  /** undefined where the formula is too much to work out. */
  readonly worked: number | undefined;
  readonly isRow: boolean;
}

interface Run {
  readonly id: number;
  readonly places: readonly number[];
}

const axes: readonly (readonly [before: Side, after: Side])[] = [
  ["left", "right"],
  ["above", "below"],
];
const widestGap = 8;
const fewestPeers = 2;
const mostCounted = 24;
const widestReach = 10;

/** @param place of a cell that holds a number and no formula */
export function typedAmong(sheet: SheetFacts, place: number): TypedAmong[] {
  return axes.flatMap(([before, after], axis) => {
    const [one, other] = [nearestRun(sheet, place, before), nearestRun(sheet, place, after)];
    const isAround = one.id >= 0 && one.id === other.id;
    const longer = one.places.length >= other.places.length ? one : other;
    const peers = isAround ? [...one.places, ...other.places] : longer.places;
    const usual = sheet.shapeAt(peers[0] ?? -1);
    const cell = sheet.grid.cells[place];
    if (!usual || !cell || peers.length < fewestPeers) return [];
    return [
      {
        usual,
        peers,
        isAround,
        isAlone: ![before, after].some((side) => isTyped(sheet, sheet.beside(place, side))),
        feedsPeers: peers.slice(0, fewestPeers).some((peer) => reads(sheet, peer, place)),
        worked: workedValue(usual, cell, sheet),
        isRow: axis === 0,
      },
    ];
  });
}

/** The nearest formulas on one side that are all alike, past other typed numbers. */
function nearestRun(sheet: SheetFacts, place: number, side: Side): Run {
  let at = sheet.beside(place, side);
  let gap = 0;
  for (; gap < widestGap && isTyped(sheet, at); gap++) at = sheet.beside(at, side);
  const id = sheet.shapeIdAt(at);
  const places: number[] = [];
  for (; id >= 0 && sheet.shapeIdAt(at) === id && places.length < mostCounted; at = sheet.beside(at, side)) {
    places.push(at);
  }
  return { id, places };
}

/**
 * As typedAmong for its row, but past blank columns too: statements often leave every other one free.
 *
 * @returns the nearest formula to the left or right that at least one more cell of the row holds
 */
export function typedBetween(sheet: SheetFacts, place: number): TypedAmong[] {
  const cell = sheet.grid.cells[place];
  if (!cell) return [];
  const row = sheet
    .formulasOfRow(cell.row)
    .filter((at) => Math.abs((sheet.grid.cells[at]?.column ?? Infinity) - cell.column) <= widestReach);
  const nearest = [row.filter((at) => at < place).at(-1), row.find((at) => at > place)];
  return nearest.flatMap((at) => {
    const usual = sheet.shapeAt(at ?? -1);
    const peers = row.filter((other) => sheet.shapeIdAt(other) === sheet.shapeIdAt(at ?? -1));
    if (!usual || peers.length < fewestPeers) return [];
    return [
      {
        usual,
        peers,
        isAround: false,
        isAlone: false,
        feedsPeers: peers.some((peer) => reads(sheet, peer, place)),
        worked: workedValue(usual, cell, sheet),
        isRow: true,
      },
    ];
  });
}

const isTyped = (sheet: SheetFacts, place: number): boolean =>
  sheet.shapeIdAt(place) < 0 && typeof sheet.grid.cells[place]?.value === "number";

function reads(sheet: SheetFacts, reader: number, place: number): boolean {
  const [from, cell] = [sheet.grid.cells[reader], sheet.grid.cells[place]];
  const shape = sheet.shapeAt(reader);
  if (!from || !cell || !shape) return false;
  return shape.uses.some(({ reference }) => {
    if (reference.sheet !== "") return false;
    const { top, left, bottom, right } = areaOf(reference, from.row, from.column);
    return cell.row >= top && cell.row <= bottom && cell.column >= left && cell.column <= right;
  });
}
