/** A formula that reads other cells than the formulas of its row, or of its column, that do the same sum. */
import { areaOf, type Area, type Reference } from "../facts/reference.ts";
import { relation } from "../facts/relation.ts";
import type { FormulaShape } from "../facts/formulaShape.ts";
import type { SheetFacts } from "../facts/sheetFacts.ts";
import type { WorkbookFacts } from "../facts/workbookFacts.ts";
import type { Category } from "../finding.ts";
import type { GridCell } from "../workbookGrid.ts";
import type { Rule, Suspicion } from "./rule.ts";

/** So many formulas must agree for each that does not. */
const peersForEach = 2;

/** Formulas further apart than this do not belong to the same line of sums. */
const widestGap = { row: 3, column: 6 };
type Axis = keyof typeof widestGap;

export const peerBreak: Rule = {
  name: "peerBreak",
  *find(sheet, workbook) {
    for (const axis of ["row", "column"] as const) {
      for (const line of sumLines(sheet, axis)) yield* breaksIn(line, sheet, workbook, axis);
    }
  },
};

/** Formulas along a row or a column that differ in nothing but the cells that they read. */
function* sumLines(sheet: SheetFacts, axis: Axis): Iterable<readonly number[]> {
  const open = new Map<string, number[]>();
  const along = axis === "row" ? "column" : "row";
  for (const place of sheet.formulaPlaces) {
    const cell = sheet.grid.cells[place];
    const shape = sheet.shapeAt(place);
    if (!cell || !shape || !canCompare(shape, axis)) continue;
    const key = `${String(cell[axis])} ${shape.skeleton}`;
    const line = open.get(key);
    const last = sheet.grid.cells[line?.at(-1) ?? -1];
    if (line && last && cell[along] - last[along] <= widestGap[axis]) line.push(place);
    else {
      if (line) yield line;
      open.set(key, [place]);
    }
  }
  yield* open.values();
}

/** A mere link is no sum; and down a column only formulas that read along their own row are filled. */
const canCompare = ({ uses, skeleton }: FormulaShape, axis: Axis): boolean =>
  uses.length > 0 && !/^r!?$/.test(skeleton) && (axis === "row" || uses.every(isOfOwnRow));

const isOfOwnRow = ({ reference: { sheet, top, bottom } }: { readonly reference: Reference }): boolean =>
  sheet === "" && [top, bottom].every(({ at, isFixed }) => isFixed || at === 0);

function* breaksIn(
  line: readonly number[],
  sheet: SheetFacts,
  { shapes }: WorkbookFacts,
  axis: Axis,
): Iterable<Suspicion> {
  if (line.length <= peersForEach) return;
  const [most, ...others] = [...byShape(line, sheet)].sort(([, a], [, b]) => b.length - a.length);
  if (!most || others.length === 0) return;
  const [usualId, usualPlaces] = most;
  const usual = shapes.shape(usualId);
  const peers = cellsAt(sheet, usualPlaces);
  for (const [id, places] of others) {
    if (places.length * peersForEach > usualPlaces.length) continue;
    const odd = shapes.shape(id);
    const kind = relation(odd, usual);
    if (kind !== "references" && kind !== "fixing") continue;
    const cells = cellsAt(sheet, places).filter((cell) => !isExcused(cell, odd, usual, peers, sheet, axis));
    if (cells.length === 0) continue;
    yield {
      ...sentence(odd, usual, axis, peers.length),
      tier: "error",
      confidence: 1 - 0.5 * (places.length / usualPlaces.length),
      cells,
      peers,
      fix: usual.r1c1,
    };
  }
}

function byShape(line: readonly number[], sheet: SheetFacts): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (const place of line) {
    const id = sheet.shapeIdAt(place);
    const group = groups.get(id);
    if (group) group.push(place);
    else groups.set(id, [place]);
  }
  return groups;
}

const cellsAt = (sheet: SheetFacts, places: readonly number[]): GridCell[] =>
  places.map((place) => sheet.grid.cells[place]).filter((cell) => cell !== undefined);

/** Whether the cell has its own reason to differ. */
function isExcused(
  cell: GridCell,
  odd: FormulaShape,
  usual: FormulaShape,
  peers: readonly GridCell[],
  sheet: SheetFacts,
  axis: Axis,
): boolean {
  return (
    followsOtherAxis(cell, odd, usual, sheet, axis) ||
    odd.uses.some(({ reference }) => coversAll(areaOf(reference, cell.row, cell.column), peers, axis))
  );
}

/** Whether it does what the cells beside it on the other axis do. */
function followsOtherAxis(
  { row, column }: GridCell,
  odd: FormulaShape,
  usual: FormulaShape,
  sheet: SheetFacts,
  axis: Axis,
): boolean {
  const place = sheet.placeOf(row, column);
  const sides = axis === "row" ? (["above", "below"] as const) : (["left", "right"] as const);
  const beside = sides.map((side) => sheet.beside(place, side));
  if (beside.some((at) => sheet.shapeIdAt(at) === sheet.shapeIdAt(place))) return true;
  const turns = axis === "row" && odd.uses.every(isOfOwnRow) && !usual.uses.every(isOfOwnRow);
  return turns && beside.some((at) => sheet.shapeAt(at)?.uses.every(isOfOwnRow));
}

/** Whether it is the total of the whole line: an average of averages, say. */
const coversAll = ({ top, left, bottom, right }: Area, peers: readonly GridCell[], axis: Axis): boolean =>
  top < bottom &&
  left < right &&
  peers.every(({ row, column }) =>
    axis === "row" ? column >= left && column <= right : row >= top && row <= bottom,
  );

function sentence(
  odd: FormulaShape,
  usual: FormulaShape,
  axis: Axis,
  count: number,
): { readonly category: Category; readonly message: string } {
  const others = `${String(count)} formulas of the same ${axis} do the same sum`;
  if (relation(odd, usual) === "fixing") {
    return { category: "reference", message: `${others}, but fix their references otherwise ($).` };
  }
  return isShorter(odd, usual)
    ? { category: "range-incomplete", message: `${others} over more cells.` }
    : { category: "inconsistent", message: `${others}, but over other cells.` };
}

const isShorter = (odd: FormulaShape, usual: FormulaShape): boolean =>
  odd.uses.length > 0 &&
  odd.uses.every(({ reference }, place) => {
    const whole = usual.uses[place]?.reference;
    return (
      whole !== undefined &&
      reference.top.at >= whole.top.at &&
      reference.bottom.at <= whole.bottom.at &&
      reference.left.at >= whole.left.at &&
      reference.right.at <= whole.right.at
    );
  });
