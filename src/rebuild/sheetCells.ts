/** The cells of a laid-out sheet one by one: typed values, and formulas in A1 form. */
import { a1Text, r1c1Parts } from "./formulaParts.ts";
import { textCell } from "../sheet/textCell.ts";
import type { FormulaBlock, SheetSpec, ValueBlock } from "../sheet/workbookSpec.ts";

type Cell = string | number | boolean;

/** By row, then by column; cells left empty are not there. */
export function sheetCells({ cells }: Pick<SheetSpec, "cells">): Map<number, Map<number, Cell>> {
  const grid = new Map<number, Map<number, Cell>>();
  for (const block of cells) {
    const cellOf = block.kind === "values" ? typedIn(block) : workedOutIn(block);
    for (let row = block.row; row < block.row + block.height; row++) {
      const columns = grid.get(row) ?? new Map<number, Cell>();
      grid.set(row, columns);
      for (let column = block.column; column < block.column + block.width; column++) {
        const cell = cellOf(row, column);
        if (cell !== null) columns.set(column, cell);
      }
    }
  }
  return grid;
}

function typedIn(block: ValueBlock): (row: number, column: number) => Cell | null {
  return (row, column) => textCell(block.values[row - block.row]?.[column - block.column] ?? null);
}

function workedOutIn({ r1c1 }: FormulaBlock): (row: number, column: number) => Cell {
  const partsAt = r1c1Parts(r1c1);
  return (row, column) => a1Text(partsAt({ row, column }));
}
