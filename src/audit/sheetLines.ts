/** The rows of a sheet by what they hold, words or figures, in blocks that blank rows part. */
import { headerCells, type HeaderCell } from "./headerCells.ts";
import type { GridCell, SheetGrid } from "./workbookGrid.ts";

export interface Line {
  readonly row: number;
  /** Words, and the years or dates of a time axis, from the left. */
  readonly texts: readonly HeaderCell[];
  /** Columns of all that is no word: numbers, errors, and codes that stand where a number is missing. */
  readonly figures: readonly number[];
}

export const isAlone = ({ texts, figures }: Line): boolean => texts.length === 1 && figures.length === 0;

export const sheetBlocks = (sheet: SheetGrid): Line[][] => blocksOf(linesOf(sheet));

export function blocksOf(lines: readonly Line[]): Line[][] {
  const blocks: Line[][] = [];
  let latest: number | undefined;
  for (const line of lines) {
    if (line.row - 1 === latest) blocks.at(-1)?.push(line);
    else blocks.push([line]);
    latest = line.row;
  }
  return blocks;
}

function linesOf(sheet: SheetGrid): Line[] {
  const texts = headerCells(sheet);
  const lines: { row: number; texts: HeaderCell[]; figures: number[] }[] = [];
  let next = 0;
  for (const cell of sheet.cells) {
    if (isBlank(cell)) continue;
    let line = lines.at(-1);
    if (line?.row !== cell.row) lines.push((line = { row: cell.row, texts: [], figures: [] }));
    const text = texts[next];
    if (text?.row === cell.row && text.column === cell.column) {
      line.texts.push(text);
      next += 1;
    } else line.figures.push(cell.column);
  }
  return lines;
}

const isBlank = ({ value, error }: GridCell): boolean =>
  error === undefined && (value === null || (typeof value === "string" && value.trim() === ""));
