/** Blocks of typed values, joined into bands where the cells between cost less than a call of their own. */
import type { ValueBlock } from "../sheet/workbookSpec.ts";
import { callWeight } from "./excelStep.ts";

interface Band {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly blocks: readonly ValueBlock[];
}

/** What a cell that is left as it is takes in a request: null and a comma. */
const emptyCell = 5;

const cellsOf = ({ top, left, bottom, right }: Band) => (bottom - top) * (right - left);

/** @param blocks of one sheet; they do not overlap */
export function valueBands(blocks: readonly ValueBlock[]): ValueBlock[] {
  const bands: Band[] = [];
  for (const block of [...blocks].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const one = bandOf(block);
    const last = bands.at(-1);
    const both = last && joined(last, one);
    const gap = both ? cellsOf(both) - cellsOf(last) - cellsOf(one) : Infinity;
    if (both && gap * emptyCell < callWeight) bands[bands.length - 1] = both;
    else bands.push(one);
  }
  return bands.map(filled);
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

function filled({ top, left, bottom, right, blocks }: Band): ValueBlock {
  const [height, width] = [bottom - top, right - left];
  const values = Array.from({ length: height }, () =>
    Array.from({ length: width }, (): ValueBlock["values"][number][number] => null),
  );
  for (const block of blocks)
    block.values.forEach((row, down) =>
      values[block.row - top + down]?.splice(block.column - left, block.width, ...row),
    );
  return { kind: "values", row: top, column: left, height, width, values };
}
