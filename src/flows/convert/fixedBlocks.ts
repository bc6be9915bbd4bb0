/** Array formulas entered over a block of cells with Ctrl+Shift+Enter, of which Excel lets no single cell change. */
import { addressOf } from "../../audit/addressOf.ts";
import { groupedBy } from "../../audit/groupedBy.ts";
import type { GridCell, SheetGrid } from "../../audit/workbookGrid.ts";
import { tokensOf } from "../../formula/excel/tokensOf.ts";
import { cellRanges } from "../audit/cellRanges.ts";

/** These give each cell a value of its own, though the formula is the same to the letter. */
const tellsCellsApart = new Set([
  "CELL",
  "COLUMN",
  "INDIRECT",
  "RAND",
  "RANDARRAY",
  "RANDBETWEEN",
  "ROW",
  "_XLFN.SINGLE",
]);
/** What a name or a table's row stands for may depend on where the formula stands; so may what "@" picks. */
const mayDiffer = new Set(["range_named", "structured"]);

/**
 * Office.js has no word for such formulas, but gives the same text for each of their cells. So does a formula that was
 * filled with "$" throughout, and it gives the same value too. A block of equal values is therefore not told.
 *
 * @returns by cell, the block that it is a part of, such as B2:B9
 */
export function fixedBlocks({ cells }: Pick<SheetGrid, "cells">): ReadonlyMap<GridCell, string> {
  const single = cells.filter((cell) => cell.spillsOver === undefined && cell.formula !== undefined);
  const blocks = new Map<GridCell, string>();
  for (const [formula = "", alike] of groupedBy(single, (cell) => cell.formula)) {
    if (isOneValue(alike) || dependsOnPlace(formula)) continue;
    const [block, ...others] = cellRanges(alike.map(addressOf));
    if (block !== undefined && others.length === 0) for (const cell of alike) blocks.set(cell, block);
  }
  return blocks;
}

const isOneValue = (cells: readonly GridCell[]): boolean =>
  new Set(cells.map(({ value, error }) => error ?? value)).size === 1;

const dependsOnPlace = (formula: string): boolean =>
  tokensOf(formula).some(
    ({ type, value }) =>
      mayDiffer.has(type) || value === "@" || (type === "func" && tellsCellsApart.has(value.toUpperCase())),
  );
