/** A formula that reads other cells than the formulas of its row, or of its column, that do the same sum. */
import { alikeButForCells } from "../facts/alikeButForCells.ts";
import { totalsLine } from "../facts/totalsLine.ts";
import { groupedBy } from "../groupedBy.ts";
import type { Reference } from "../facts/reference.ts";
import type { Camp } from "../facts/camp.ts";
import { leavesOutNumbers } from "../facts/leavesOutNumbers.ts";
import { numbersRead } from "../facts/numbersRead.ts";
import { leavesOutWords } from "../facts/leavesOutWords.ts";
import { isLink } from "../facts/isLink.ts";
import { isShorter } from "../facts/isShorter.ts";
import { relation } from "../facts/relation.ts";
import type { FormulaShape } from "../facts/formulaShape.ts";
import type { SheetFacts } from "../facts/sheetFacts.ts";
import type { WorkbookFacts } from "../facts/workbookFacts.ts";
import type { Category } from "../finding.ts";
import type { GridCell } from "../workbookGrid.ts";
import { type Message, message } from "../message.ts";
import { isRest, type Rule, type Suspicion } from "./rule.ts";

/** So many formulas must agree for each that does not. */
const peersForEach = 2;

/** Formulas further apart than this do not belong to the same line of sums. */
const widestGap = { row: 3, column: 6 };
type Axis = keyof typeof widestGap;

export const peerBreak: Rule = {
  name: "peerBreak",
  *find(sheet, workbook) {
    for (const axis of ["row", "column"] as const) {
      for (const line of sumLines(sheet, axis)) {
        if (!line) yield;
        else if (!isAllAlike(line, sheet)) yield* breaksIn(line, sheet, workbook, axis);
      }
    }
  },
};

/** Formulas along a row or a column that differ in nothing but the cells that they read. */
function* sumLines(sheet: SheetFacts, axis: Axis): Iterable<readonly number[] | undefined> {
  for (const places of alikeButForCells(sheet, (shape) => canCompare(shape, axis))) {
    yield* linesAmong(places, sheet, axis);
  }
}

function* linesAmong(
  places: readonly number[],
  sheet: SheetFacts,
  axis: Axis,
): Iterable<readonly number[] | undefined> {
  const open = new Map<number, number[]>();
  for (const place of places) {
    if (isRest(place)) yield;
    const at = sheet.grid.cells[place]?.[axis] ?? 0;
    const line = open.get(at) ?? [];
    const latest = line.at(-1) ?? place;
    if (sheet.distance(place, latest) > widestGap[axis]) yield line.splice(0);
    line.push(place);
    open.set(at, line);
  }
  yield* open.values();
}

/** A mere link is no sum; and down a column only formulas that read along their own row are filled. */
const canCompare = (shape: FormulaShape, axis: Axis): boolean =>
  shape.uses.length > 0 && !isLink(shape) && (axis === "row" || shape.uses.every(isOfOwnRow));

const isOfOwnRow = ({ reference: { sheet, top, bottom } }: { readonly reference: Reference }): boolean =>
  sheet === "" && [top, bottom].every(({ at, isFixed }) => isFixed || at === 0);

function* breaksIn(
  line: readonly number[],
  sheet: SheetFacts,
  { shapes }: WorkbookFacts,
  axis: Axis,
): Iterable<Suspicion> {
  const camps = [...groupedBy(line, (place) => sheet.shapeIdAt(place))]
    .map(([id, places]): Camp => ({ shape: shapes.shape(id), cells: sheet.cellsAt(places) }))
    .sort((a, b) => b.cells.length - a.cells.length);
  const [most, ...others] = camps;
  if (!most) return;
  const rivals = others.filter(({ shape }) => axis === "column" || !isTurned(shape, most.shape));
  const isUsual = rivals.reduce((sum, { cells }) => sum + cells.length, 0) < most.cells.length;
  for (const other of others) {
    const kind = relation(other.shape, most.shape);
    if (kind !== "references" && kind !== "fixing") continue;
    const sides = oddAndUsual(other, most, isUsual, sheet);
    const suspicion = sides && suspect(...sides, sheet, axis);
    if (suspicion) yield suspicion;
  }
}

/** As most lines are. */
function isAllAlike([first = -1, ...others]: readonly number[], sheet: SheetFacts): boolean {
  const id = sheet.shapeIdAt(first);
  return others.every((place) => sheet.shapeIdAt(place) === id);
}

/** The few against the many; of two camps alike in number, the one that leaves out a number. */
function oddAndUsual(
  other: Camp,
  most: Camp,
  isUsual: boolean,
  sheet: SheetFacts,
): readonly [odd: Camp, usual: Camp] | undefined {
  if (isUsual && other.cells.length * peersForEach <= most.cells.length) return [other, most];
  if (leavesOutNumbers(other, most.shape, sheet)) return [other, most];
  const isTie = other.cells.length === most.cells.length;
  return isTie && leavesOutNumbers(most, other.shape, sheet) ? [most, other] : undefined;
}

function suspect(odd: Camp, usual: Camp, sheet: SheetFacts, axis: Axis): Suspicion | undefined {
  const cells = odd.cells.filter((cell) => !isExcused(cell, odd.shape, usual, sheet, axis));
  if (cells.length === 0) return undefined;
  const readsMore = cells.some(
    (cell) => numbersRead(cell, odd.shape, sheet) > numbersRead(cell, usual.shape, sheet),
  );
  return {
    ...sentence(odd.shape, usual.shape, axis, usual.cells.length),
    tier: cells.every((cell) => leavesOutWords(cell, odd.shape, usual.shape, sheet)) ? "warning" : "error",
    confidence: 1 - 0.5 * Math.min(1, odd.cells.length / usual.cells.length),
    cells,
    peers: usual.cells,
    // where the odd one reads more numbers, it may be the others that leave something out
    ...(readsMore ? {} : { fix: usual.shape.r1c1 }),
  };
}

/** Whether the cell has its own reason to differ. */
function isExcused(cell: GridCell, odd: FormulaShape, usual: Camp, sheet: SheetFacts, axis: Axis): boolean {
  return (
    followsOtherAxis(cell, odd, usual.shape, sheet, axis) ||
    totalsLine(odd, usual.shape, cell, usual.cells, axis)
  );
}

/** Whether it sums along its row where the others do not. */
const isTurned = (odd: FormulaShape, usual: FormulaShape): boolean =>
  odd.uses.every(isOfOwnRow) && !usual.uses.every(isOfOwnRow);

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
  return (
    axis === "row" && isTurned(odd, usual) && beside.some((at) => sheet.shapeAt(at)?.uses.every(isOfOwnRow))
  );
}

function sentence(
  odd: FormulaShape,
  usual: FormulaShape,
  axis: Axis,
  count: number,
): { readonly category: Category; readonly message: Message } {
  const category = categoryOf(odd, usual);
  const { ofOne, ofSeveral } = sentences[category];
  return { category, message: count === 1 ? ofOne(axis) : ofSeveral(count, axis) };
}

function categoryOf(odd: FormulaShape, usual: FormulaShape): keyof typeof sentences {
  if (relation(odd, usual) === "fixing") return "reference";
  return isShorter(odd, usual) ? "range-incomplete" : "inconsistent";
}

const sentences = {
  reference: {
    ofOne: (axis: Axis) =>
      message`The other formula of the ${axis} that does the same sum has its $ signs elsewhere.`,
    ofSeveral: (count: number, axis: Axis) =>
      message`${count} formulas of the same ${axis} do the same sum, but have their $ signs elsewhere.`,
  },
  "range-incomplete": {
    ofOne: (axis: Axis) =>
      message`The other formula of the ${axis} that does the same sum takes in more cells.`,
    ofSeveral: (count: number, axis: Axis) =>
      message`${count} formulas of the same ${axis} do the same sum over more cells.`,
  },
  inconsistent: {
    ofOne: (axis: Axis) =>
      message`The other formula of the ${axis} that does the same sum takes in other cells.`,
    ofSeveral: (count: number, axis: Axis) =>
      message`${count} formulas of the same ${axis} do the same sum, but over other cells.`,
  },
} satisfies Partial<Record<Category, unknown>>;
