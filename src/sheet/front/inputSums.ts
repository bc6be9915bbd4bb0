/** Two sums over each stretch of typed figures on the input sheets, by which a change after the build is seen. */
import type { PlacedPlan } from "../placePlan.ts";
import type { Block } from "../workbookSpec.ts";
import { column } from "../yearColumns.ts";

export interface InputSums {
  readonly sheet: string;
  readonly block: Block;
  /** Of the figures, and of their squares: what one figure gains and another loses shows in the squares. */
  readonly sum: number;
  readonly squares: number;
}

interface Stretch {
  readonly sheet: string;
  readonly top: number;
  bottom: number;
  left: number;
  right: number;
  sum: number;
  squares: number;
}

const inputSheets: ReadonlySet<string> = new Set(["inputs", "posts", "changes", "lines"]);

/** Rows that follow one another are one stretch; texts among the figures count nothing. */
export function inputSums(placed: PlacedPlan): InputSums[] {
  const names = new Set(
    placed.sheets.flatMap(({ sheet }) => (inputSheets.has(sheet.id) ? [sheet.name] : [])),
  );
  const found: Stretch[] = [];
  for (const cell of typedCells(placed).filter(({ sheet }) => names.has(sheet))) {
    const last = found.at(-1);
    if (last?.sheet === cell.sheet && cell.row - last.bottom <= 1) widen(last, cell);
    else found.push(stretchOf(cell));
  }
  return found.map(({ sheet, top, bottom, left, right, sum, squares }) => ({
    sheet,
    block: { row: top, column: left, height: bottom - top + 1, width: right - left + 1 },
    sum,
    squares,
  }));
}

interface TypedCells {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly number[];
}

/** By sheet and from the top, as the rows of a plan are not in the order of their places. */
function typedCells({ plan, placeOf, sheets }: PlacedPlan): TypedCells[] {
  const { rows, cells } = plan.compiled;
  const typed = rows.flatMap(({ values, constant }, at) => {
    if (!values && typeof constant !== "number") return [];
    const { sheet, row, column: own } = placeOf(at);
    const width = values ? cells.width : 1;
    const numbers = Array.from({ length: width }, (_, year) => cells.at(at, year));
    return [{ sheet, row, column: own ?? column.base, values: numbers }];
  });
  const order = new Map(sheets.map(({ sheet: { name } }, at) => [name, at]));
  const tab = ({ sheet }: TypedCells): number => order.get(sheet) ?? 0;
  return typed.sort(
    (one, other) => tab(one) - tab(other) || one.row - other.row || one.column - other.column,
  );
}

function stretchOf({ sheet, row, column: left, values }: TypedCells): Stretch {
  return {
    ...{ sheet, top: row, bottom: row, left, right: left + values.length - 1 },
    ...{ sum: total(values), squares: total(values.map((value) => value ** 2)) },
  };
}

function widen(stretch: Stretch, cell: TypedCells): void {
  const more = stretchOf(cell);
  stretch.bottom = more.bottom;
  stretch.left = Math.min(stretch.left, more.left);
  stretch.right = Math.max(stretch.right, more.right);
  stretch.sum += more.sum;
  stretch.squares += more.squares;
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
