/** Whether all cells of a block are cells of another. */
import type { Block } from "../../sheet/workbookSpec.ts";

export const isWithin = (block: Block, whole: Block): boolean =>
  block.row >= whole.row &&
  block.column >= whole.column &&
  block.row + block.height <= whole.row + whole.height &&
  block.column + block.width <= whole.column + whole.width;
