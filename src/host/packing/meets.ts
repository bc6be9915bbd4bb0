/** Whether two blocks have a cell in common. */
import type { Block } from "../../sheet/workbookSpec.ts";

export const meets = (one: Block, other: Block): boolean =>
  one.row < other.row + other.height &&
  other.row < one.row + one.height &&
  one.column < other.column + other.width &&
  other.column < one.column + one.width;
