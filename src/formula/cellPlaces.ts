/** Lists of cells, and their sum: most of what a plan adds up is a list. */
import type { Cells } from "./cells.ts";
import type { RowNode } from "./rowNode.ts";

/** Gives the number in a year; NaN stands for an error value. */
export type Compiled = (year: number) => number;

export interface Compiling {
  readonly cells: Cells;
  readonly isConstant: (row: number) => boolean;
}

/** The cells of a list: where each starts, and whether it moves with the year. */
type CellPlaces = readonly { readonly start: number; readonly moves: boolean }[];
export type List = Extract<RowNode, { kind: "block" | "years" | "marked" }>;

export function places(node: List, { cells, isConstant }: Compiling): CellPlaces {
  if (node.kind === "years") {
    return Array.from({ length: cells.width - 1 }, (_, year) => ({
      start: cells.place(node.row, year + 1),
      moves: false,
    }));
  }
  const rows =
    node.kind === "marked"
      ? node.rows
      : Array.from({ length: node.last - node.first + 1 }, (_, at) => node.first + at);
  return rows.map((row) => ({ start: row, moves: !isConstant(row) }));
}

/** Adds cells from left to right without a call for each: most of a plan's sums are of this kind. */
export function total(list: CellPlaces, { numbers, stride }: Cells): Compiled {
  const starts = Int32Array.from(list, ({ start }) => start);
  const [first = 0] = starts;
  if (list.every(({ start, moves }, at) => moves && start === first + at)) {
    return (year) => {
      let sum = 0;
      for (let at = first + year * stride, end = at + starts.length; at < end; at++)
        sum += numbers[at] ?? NaN;
      return sum;
    };
  }
  const moves = Int32Array.from(list, (place) => (place.moves ? stride : 0));
  return (year) => {
    let sum = 0;
    for (let at = 0; at < starts.length; at++)
      sum += numbers[(starts[at] ?? 0) + (moves[at] ?? 0) * year] ?? NaN;
    return sum;
  };
}
