/** Blocks of typed values, joined into bands where the cells between cost less than a call of their own. */
import type { Block, ValueBlock } from "../../sheet/workbookSpec.ts";
import { callWeight } from "./excelStep.ts";
import { meets } from "./meets.ts";

interface Band {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly blocks: readonly ValueBlock[];
}

/** What an empty cell takes in a request: quotes and a comma. */
const emptyCell = 3;

const cellsOf = ({ top, left, bottom, right }: Band) => (bottom - top) * (right - left);

/**
 * @param blocks of one sheet; they do not overlap
 * @param copied cells that keep what stands in them where nothing is typed
 */
export function valueBands(blocks: readonly ValueBlock[], copied?: Block): ValueBlock[] {
  const bands: Band[] = [];
  for (const block of [...blocks].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const one = bandOf(block);
    const last = bands.at(-1);
    const both = last && joined(last, one);
    const gap = both ? cellsOf(both) - cellsOf(last) - cellsOf(one) : Infinity;
    if (both && gap * emptyCell < callWeight) bands[bands.length - 1] = both;
    else bands.push(one);
  }
  const typed = new Set(blocks.flatMap(typedCells));
  const isKept = (row: number, column: number): boolean =>
    copied !== undefined && meets(copied, { row, column, height: 1, width: 1 });
  return bands.map((band) => filled(band, typed, isKept));
}

const bandOf = (block: ValueBlock): Band => ({
  top: block.row,
  left: block.column,
  bottom: block.row + block.height,
  right: block.column + block.width,
  blocks: [block],
});

const joined = (one: Band, other: Band): Band => ({
  top: Math.min(one.top, other.top),
  left: Math.min(one.left, other.left),
  bottom: Math.max(one.bottom, other.bottom),
  right: Math.max(one.right, other.right),
  blocks: [...one.blocks, ...other.blocks],
});

const keyOf = (row: number, column: number) => `${row},${column}`;

const typedCells = ({ row, column, values }: ValueBlock): string[] =>
  values.flatMap((line, down) =>
    line.flatMap((value, across) => (value === null ? [] : [keyOf(row + down, column + across)])),
  );

type Value = ValueBlock["values"][number][number];

/** A band says nothing of cells that are kept or that other bands write; empty text, shorter, of all others. */
function filled(
  { top, left, bottom, right, blocks }: Band,
  typed: ReadonlySet<string>,
  isKept: (row: number, column: number) => boolean,
): ValueBlock {
  const [height, width] = [bottom - top, right - left];
  const untyped = (row: number, column: number): Value => (isKept(row, column) ? null : "");
  const values = Array.from({ length: height }, (_, down) =>
    Array.from({ length: width }, (__, across) =>
      typed.has(keyOf(top + down, left + across)) ? null : untyped(top + down, left + across),
    ),
  );
  for (const { row, column, width: span, values: lines } of blocks)
    lines.forEach((line, down) =>
      values[row - top + down]?.splice(
        column - left,
        span,
        ...line.map((value, across) => value ?? untyped(row + down, column + across)),
      ),
    );
  return { kind: "values", row: top, column: left, height, width, values };
}
