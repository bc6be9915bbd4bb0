/** The cells that have some property, found by few questions: Excel answers for many cells at once where they are alike. */
import { blockRange } from "./blockRange.ts";
import type { Block } from "../workbook.ts";

/** What is asked of a range; null where its cells differ. */
export interface CellQuestion {
  readonly property: string;
  readonly answer: (range: Excel.Range) => boolean | null;
}

export interface AskedBlock {
  readonly block: Block;
  /** With the property loaded. */
  readonly range: Excel.Range;
}

/** A mixed block is asked again in so many parts. */
const parts = 32;
/** Questions in one request; mixed blocks beyond are taken not to have the property. */
const mostAsked = 2_000;

/** @returns blocks whose cells all have it */
export async function blocksWhere(
  context: Excel.RequestContext,
  asked: readonly AskedBlock[],
  question: CellQuestion,
): Promise<Block[]> {
  const having = asked.filter(({ range }) => question.answer(range) === true).map(({ block }) => block);
  const mixed = asked
    .filter(({ block, range }) => block.rows * block.columns > 1 && question.answer(range) === null)
    .flatMap(({ block }) => partsOf(block));
  if (mixed.length === 0) return having;
  const again = mixed.slice(0, mostAsked).map((block) => ({ block, range: blockRange(context, block) }));
  for (const { range } of again) range.load(question.property);
  await context.sync();
  return [...having, ...(await blocksWhere(context, again, question))];
}

/** Bands of rows; of a single row, bands of columns. */
function partsOf(block: Block): Block[] {
  const [length, start] = block.rows > 1 ? (["rows", "row"] as const) : (["columns", "column"] as const);
  const step = Math.ceil(block[length] / parts);
  return Array.from({ length: Math.ceil(block[length] / step) }, (_, at) => ({
    ...block,
    [start]: block[start] + at * step,
    [length]: Math.min(step, block[length] - at * step),
  }));
}

/** Excel's own limit of columns. */
const widest = 16_384;

/** Whether a cell is in one of the blocks, for many cells; blocks count from 0, cells from 1. */
export function cellsIn(
  blocks: readonly Block[],
): (cell: { readonly row: number; readonly column: number }) => boolean {
  const places = new Set<number>();
  for (const { row, column, rows, columns } of blocks)
    for (let down = row; down < row + rows; down++)
      for (let across = column; across < column + columns; across++) places.add(down * widest + across);
  return (cell) => places.has((cell.row - 1) * widest + cell.column - 1);
}
