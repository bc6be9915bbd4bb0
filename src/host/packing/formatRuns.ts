/** Number formats in few blocks: a run passes over cells that hold no figures, where a format shows nothing. */
import { numberFormat } from "../../sheet/look/numberFormats.ts";
import type { Block, CellPlace, SheetSpec, StyleBlock } from "../../sheet/workbookSpec.ts";
import { meets } from "./meets.ts";

export interface FormatRun extends Block {
  readonly format: string;
}

type Cells = SheetSpec["cells"];
type Formatted = Block & { readonly format: string };

interface Run {
  readonly format: string;
  readonly from: number;
  to: number;
}

/**
 * @param textOf undefined where the cells have their format already
 * @param cells what the sheet holds; without it, runs end where their blocks end
 */
export function formatRuns(
  styles: readonly StyleBlock[],
  textOf: (block: StyleBlock) => string | undefined,
  cells?: Cells,
): FormatRun[] {
  const formatted = styles.flatMap((block): Formatted[] => {
    const { row, column, height, width } = block;
    const format = textOf(block);
    return format === undefined ? [] : [{ row, column, height, width, format }];
  });
  const worn = styles.filter(
    (block) => (block.format ?? "general") !== "general" && textOf(block) === undefined,
  );
  const figures = cells && rowsOf([...cells.flatMap(figureCells), ...worn.flatMap(cellsOf)]);
  const columns = [...new Set(formatted.flatMap(columnsOf))].sort((a, b) => a - b);
  const runs = besides(
    columns.map((column) => ({
      column,
      runs: runsIn(column, formatted, figures?.get(column), cells === undefined),
    })),
  );
  return figures ? joined(runs, formatted, figures) : runs;
}

const columnsOf = ({ column, width }: Block) => Array.from({ length: width }, (_, at) => column + at);

const cellsOf = ({ row, column, height, width }: Block): CellPlace[] =>
  Array.from({ length: height * width }, (_, at) => ({
    row: row + Math.floor(at / width),
    column: column + (at % width),
  }));

/** Cells that hold a number, a truth value or a formula. */
const figureCells = (block: Cells[number]): CellPlace[] =>
  cellsOf(block).filter(
    ({ row, column }) =>
      block.kind === "formula" || !isText(block.values[row - block.row]?.[column - block.column]),
  );

/** By column. */
function rowsOf(cells: readonly CellPlace[]): Map<number, number[]> {
  const rows = new Map<number, number[]>();
  for (const { row, column } of cells) {
    const here = rows.get(column);
    if (here) here.push(row);
    else rows.set(column, [row]);
  }
  return rows;
}

const isText = (value: unknown) => value === null || value === undefined || typeof value === "string";

function runsIn(
  column: number,
  formatted: readonly Formatted[],
  figures: readonly number[] = [],
  exact: boolean,
): Run[] {
  const here = formatted
    .filter((block) => block.column <= column && column < block.column + block.width)
    .sort((a, b) => a.row - b.row);
  const runs: Run[] = [];
  for (const { row, height, format } of here) {
    const last = runs.at(-1);
    const isFree = last && (exact ? last.to === row : !figures.some((each) => each >= last.to && each < row));
    if (last?.format === format && isFree) last.to = row + height;
    else runs.push({ format, from: row, to: row + height });
  }
  return runs;
}

/** Columns side by side whose runs are the same rows. */
function besides(columns: readonly { column: number; runs: readonly Run[] }[]): FormatRun[] {
  const found: FormatRun[] = [];
  for (const { column, runs } of columns)
    for (const { format, from, to } of runs) {
      const left = found.findIndex(
        (run) =>
          run.format === format &&
          run.row === from &&
          run.height === to - from &&
          run.column + run.width === column,
      );
      const block = found[left];
      if (block) found[left] = { ...block, width: block.width + 1 };
      else found.push({ format, row: from, column, height: to - from, width: 1 });
    }
  return found;
}

/** Runs of one format as one block, where whatever else the block would cover shows no figure. */
function joined(
  runs: readonly FormatRun[],
  formatted: readonly Formatted[],
  figures: ReadonlyMap<number, readonly number[]>,
): FormatRun[] {
  const bare = [...figures].flatMap(([column, rows]) =>
    rows
      .map((row): Block => ({ row, column, height: 1, width: 1 }))
      .filter((cell) => !formatted.some((block) => meets(block, cell))),
  );
  const mayJoin = (block: FormatRun): boolean =>
    !formatted.some((each) => each.format !== block.format && meets(each, block)) &&
    !bare.some((cell) => meets(cell, block));
  const found: FormatRun[] = [];
  for (const run of runs) {
    const at = found.findIndex((each) => each.format === run.format && mayJoin(around(each, run)));
    const other = found[at];
    if (other && run.format !== typedAsText) found[at] = around(other, run);
    else found.push(run);
  }
  return found;
}

/** Of which a block must cover no other texts: Excel shows long ones as hashes. */
const typedAsText = numberFormat("text", "£");

function around(one: FormatRun, other: FormatRun): FormatRun {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  const bottom = Math.max(one.row + one.height, other.row + other.height);
  const right = Math.max(one.column + one.width, other.column + other.width);
  return { format: one.format, row, column, height: bottom - row, width: right - column };
}
