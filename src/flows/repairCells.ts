/** Mending the cells whose MTFP functions Excel has lost: all of them or none, and undone on request. */
import type { BlockWrite, CellValue, Workbook } from "../host/workbook.ts";
import type { BrokenCell } from "./scanForBrokenCells.ts";

/** Formulas in one request: at most some 8,000 characters each, they stay below the 5 MB of Excel on the web. */
const cellsPerRequest = 500;

export interface Repair {
  readonly mended: readonly BrokenCell[];
  /** On protected sheets, which are never unprotected. */
  readonly skipped: readonly BrokenCell[];
  /** Mended cells that still show #NAME?. */
  readonly stillBroken: readonly BrokenCell[];
}

/** Nothing was changed for good, but for the cells that the sentence names. */
class RepairFailure extends Error {
  constructor(why: unknown, leftover?: unknown) {
    const words = (error: unknown) => (error instanceof Error ? error.message : String(error));
    super(
      leftover === undefined
        ? `${words(why)} Nothing was repaired: every cell is as it was.`
        : `${words(why)} Some cells could not be put back: ${words(leftover)} Use Excel's own Undo, or close without saving.`,
      { cause: why },
    );
    this.name = "RepairFailure";
  }
}

const isBelow = (cell: BrokenCell, above: BrokenCell | undefined) =>
  above?.sheet === cell.sheet && above.column === cell.column && above.row === cell.row - 1;

/** Cells below one another in a column are written as one block. */
function columnRuns(cells: readonly BrokenCell[]): BrokenCell[][] {
  const ordered = cells.toSorted(
    (a, b) => a.sheet.localeCompare(b.sheet) || a.column - b.column || a.row - b.row,
  );
  const runs: BrokenCell[][] = [];
  for (const cell of ordered) {
    const run = runs.at(-1);
    if (run && run.length < cellsPerRequest && isBelow(cell, run.at(-1))) run.push(cell);
    else runs.push([cell]);
  }
  return runs;
}

function blockOf(run: readonly BrokenCell[]) {
  const [first] = run;
  if (!first) throw new Error("A run of cells holds at least one.");
  return { sheet: first.sheet, row: first.row, column: first.column, rows: run.length, columns: 1 };
}

const writesOf = (runs: readonly BrokenCell[][], formula: (cell: BrokenCell) => CellValue): BlockWrite[] =>
  runs.map((run) => ({ block: blockOf(run), formulas: run.map((cell) => [formula(cell)]) }));

function batchesOf<T>(runs: readonly T[][]): T[][][] {
  const batches: T[][][] = [];
  let room = 0;
  for (const run of runs) {
    if (run.length > room) {
      batches.push([]);
      room = cellsPerRequest;
    }
    batches.at(-1)?.push(run);
    room -= run.length;
  }
  return batches;
}

interface Change {
  readonly before: (cell: BrokenCell) => string;
  readonly after: (cell: BrokenCell) => string;
}

/** Writes batch after batch; on a refusal everything written so far is put back, the refused batch included. */
async function writeAllOrNothing(
  workbook: Workbook,
  cells: readonly BrokenCell[],
  { before, after }: Change,
): Promise<void> {
  const touched: BrokenCell[][][] = [];
  try {
    for (const batch of batchesOf(columnRuns(cells))) {
      touched.push(batch);
      await workbook.writeBlocks(writesOf(batch, after));
    }
  } catch (why) {
    await putBack(workbook, touched, before, why);
    throw new RepairFailure(why);
  }
}

/** Only what was really written: the rest may stand where writing is refused. */
async function putBack(
  workbook: Workbook,
  touched: readonly BrokenCell[][][],
  before: (cell: BrokenCell) => string,
  why: unknown,
): Promise<void> {
  try {
    for (const batch of touched) {
      const contents = await workbook.readBlocks(batch.map(blockOf));
      const written = batch.filter((run, index) =>
        run.some((cell, row) => contents[index]?.formulas[row]?.[0] !== before(cell)),
      );
      if (written.length > 0) await workbook.writeBlocks(writesOf(written, before));
    }
  } catch (leftover) {
    throw new RepairFailure(why, leftover);
  }
}

const formulaOf = ({ formula }: BrokenCell) => formula;
const mendedOf = ({ mended }: BrokenCell) => mended;

async function stillBroken(workbook: Workbook, cells: readonly BrokenCell[]): Promise<BrokenCell[]> {
  const broken: BrokenCell[] = [];
  for (const batch of batchesOf(columnRuns(cells))) {
    const contents = await workbook.readBlocks(batch.map(blockOf));
    broken.push(
      ...batch.flatMap((run, index) =>
        run.filter((_, row) => contents[index]?.values[row]?.[0] === "#NAME?"),
      ),
    );
  }
  return broken;
}

/** Cells that call a function which does not exist are no concern of this: leave them out. */
export async function repairCells(workbook: Workbook, cells: readonly BrokenCell[]): Promise<Repair> {
  const skipped = cells.filter(({ isProtected }) => isProtected);
  const mended = cells.filter(({ isProtected, kind }) => !isProtected && kind !== "unknown");
  await writeAllOrNothing(workbook, mended, { before: formulaOf, after: mendedOf });
  return { mended, skipped, stillBroken: await stillBroken(workbook, mended) };
}

/** Puts the formulas back as they were before the repair. */
export async function undoRepair(workbook: Workbook, { mended }: Repair): Promise<void> {
  const changed = mended.filter(({ formula, mended: after }) => formula !== after);
  await writeAllOrNothing(workbook, changed, { before: mendedOf, after: formulaOf });
}
