/** Walking over every cell of a workbook in few requests, with a word of progress and a way to stop. */
import type { Block, BlockContent, CellValue, SheetExtent, Workbook } from "../host/workbook.ts";

/** Keeps an answer well below the 5 MB that Excel on the web allows, at some 100 bytes a cell. */
const cellsPerRequest = 20_000;

export interface ScannedCell {
  readonly sheet: string;
  readonly isProtected: boolean;
  /** From 0. */
  readonly row: number;
  readonly column: number;
  readonly formula: CellValue;
  readonly value: CellValue;
}

export interface ScanWatch {
  /** Called after each request with the cells read so far and in all. */
  readonly onProgress?: (read: number, all: number) => void;
  readonly signal?: AbortSignal;
}

const cellsOf = ({ rows, columns }: Block) => rows * columns;

/** One used range in horizontal bands that each fit into a request. */
export function bands(used: Block, most = cellsPerRequest): Block[] {
  const height = Math.max(1, Math.floor(most / used.columns));
  return Array.from({ length: Math.ceil(used.rows / height) }, (_, index) => {
    const row = used.row + index * height;
    return { ...used, row, rows: Math.min(height, used.row + used.rows - row) };
  });
}

/** Small blocks share a request; the order stays. */
export function requests(blocks: readonly Block[], most = cellsPerRequest): Block[][] {
  const batches: Block[][] = [];
  let room = 0;
  for (const block of blocks) {
    const batch = batches.at(-1);
    if (batch && cellsOf(block) <= room) batch.push(block);
    else {
      batches.push([block]);
      room = most;
    }
    room -= cellsOf(block);
  }
  return batches;
}

function cellsIn(block: Block, { formulas, values }: BlockContent, isProtected: boolean): ScannedCell[] {
  return formulas.flatMap((line, down) =>
    line.map((formula, across) => ({
      sheet: block.sheet,
      isProtected,
      row: block.row + down,
      column: block.column + across,
      formula,
      value: values[down]?.[across] ?? "",
    })),
  );
}

/**
 * @param wanted which cells to keep
 * @throws the signal's reason once it is aborted
 */
export async function scanSheets(
  workbook: Workbook,
  wanted: (cell: ScannedCell) => boolean,
  { onProgress, signal }: ScanWatch = {},
): Promise<ScannedCell[]> {
  const extents: readonly SheetExtent[] = await workbook.readExtents();
  const closed = new Set(extents.filter(({ isProtected }) => isProtected).map(({ sheet }) => sheet));
  const blocks = extents.flatMap(({ used }) => (used ? bands(used) : []));
  const all = blocks.reduce((sum, block) => sum + cellsOf(block), 0);
  const found: ScannedCell[] = [];
  let read = 0;
  for (const batch of requests(blocks)) {
    signal?.throwIfAborted();
    const contents = await workbook.readBlocks(batch);
    for (const [index, block] of batch.entries()) {
      const content = contents[index];
      if (content) found.push(...cellsIn(block, content, closed.has(block.sheet)).filter(wanted));
      read += cellsOf(block);
    }
    onProgress?.(read, all);
  }
  return found;
}
