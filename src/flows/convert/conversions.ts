/** The errands of converting and freezing: what would be swapped, the swap with its proof, and the way back. */
import type { GridCell, WorkbookGrid } from "../../audit/workbookGrid.ts";
import { ourFunction } from "../../explain/ourFunction.ts";
import { tokensOf } from "../../formula/excel/tokensOf.ts";
import type { CellEntry } from "../../host/auditWorkbook.ts";
import type { Workbook } from "../../host/workbook.ts";
import type { AuditScope } from "../audit/auditErrands.ts";
import { cellAt, type FoundCell } from "../audit/cellAt.ts";
import { entryOf } from "../audit/fixOf.ts";
import type { OpenGrid } from "../audit/openGrid.ts";
import { type ScopedPart, scopeOf } from "../audit/scopeOf.ts";
import type { Pause } from "../readSettledCell.ts";
import { conversionPlan, type ConversionTo, type Swap } from "./conversionPlan.ts";
import { type RefusedCells, refusedCells } from "./refusedCells.ts";
import { unequalCells } from "./unequalCells.ts";

const waits = { tries: 8, milliseconds: 250 };
const isStillCalculating = ({ error }: GridCell) => error === "#BUSY!" || error === "#GETTING_DATA";

export interface ConversionPreview {
  readonly swaps: readonly Swap[];
  readonly refused: readonly RefusedCells[];
}

interface Swapped {
  readonly swap: Swap;
  readonly before: CellEntry;
  /** As Excel kept it. */
  readonly after: string;
}

/** The part is kept: the selection moves on as the preview is read. */
interface Previewed extends ConversionPreview {
  readonly part: ScopedPart;
  readonly to: ConversionTo;
}

export class Conversions {
  readonly #open: OpenGrid;
  readonly #workbook: Pick<Workbook, "readSelection">;
  readonly #pause: Pause;
  #previewed: Previewed | undefined;
  #swapped: readonly Swapped[] = [];

  constructor(open: OpenGrid, workbook: Pick<Workbook, "readSelection">, pause: Pause) {
    this.#open = open;
    this.#workbook = workbook;
    this.#pause = pause;
  }

  async preview(scope: AuditScope, to: ConversionTo): Promise<ConversionPreview> {
    const selection = await this.#workbook.readSelection();
    const { grid } = await this.#open.read();
    const part = scopeOf(scope, selection, grid.sheets);
    this.#previewed = { part, to, ...previewOf(grid, part, to) };
    return this.#previewed;
  }

  /**
   * Swaps what the last preview showed.
   *
   * @returns how many cells were swapped
   * @throws Error where cells have changed since, or where any came out different, with all of them put back
   */
  async convert(): Promise<number> {
    if (!this.#previewed) throw new Error("Preview the conversion first.");
    const { part, to, swaps: seen } = this.#previewed;
    const { grid } = await this.#open.read();
    const { swaps } = previewOf(grid, part, to);
    if (!isSameSwaps(seen, swaps)) throw new Error("Cells have changed since the preview. Preview again.");
    const before = swaps.map(({ sheet, cell }) => wayBack(cellAt(grid, sheet, cell)));
    const after = swaps.map((swap, at) => swappedIn(before[at] as CellEntry, swap));
    await this.#open.write(after, before);
    const sheets = [...new Set(swaps.map(({ sheet }) => sheet))];
    const [unequal, ...more] = unequalCells(grid, await this.#settled(sheets), swaps);
    if (unequal !== undefined) {
      await this.#open.write(before, after);
      await this.#open.reread(sheets);
      const others = more.length > 0 ? ` and ${more.length} more` : "";
      throw new Error(`${unequal}${others} would show another value. All formulas were put back.`);
    }
    this.#swapped = swaps.map((swap, at) => ({
      swap,
      before: before[at] as CellEntry,
      after: cellAt(this.#open.grid, swap.sheet, swap.cell).formula,
    }));
    return swaps.length;
  }

  /** Leaves cells alone that somebody has changed since, with all that their formula filled. @returns how many were put back */
  async undo(): Promise<number> {
    const { grid } = await this.#open.read();
    const changed = new Set(
      this.#swapped
        .filter(({ swap, after }) => cellAt(grid, swap.sheet, swap.cell).formula !== after)
        .map(({ swap }) => formulaOf(swap)),
    );
    const ours = this.#swapped.filter(({ swap }) => !changed.has(formulaOf(swap)));
    await this.#open.write(
      ours.map(({ before }) => before),
      ours.map(({ swap }) => wayBack(cellAt(grid, swap.sheet, swap.cell))),
    );
    this.#swapped = [];
    return ours.length;
  }

  /** Our functions that stay answer a moment after what they read has changed. */
  async #settled(sheets: readonly string[]): Promise<WorkbookGrid> {
    for (let tried = 1; tried < waits.tries; tried += 1) {
      const { grid } = await this.#open.reread(sheets);
      if (!grid.sheets.some(({ cells }) => cells.some(isStillCalculating))) return grid;
      await this.#pause(waits.milliseconds);
    }
    return (await this.#open.reread(sheets)).grid;
  }
}

function previewOf(grid: WorkbookGrid, { has }: ScopedPart, to: ConversionTo): ConversionPreview {
  const { swaps, refused } = conversionPlan(grid.sheets, to, has);
  const reasons = swaps.map((swap) => ({ swap, reason: refusal(grid, swap, to) }));
  return {
    swaps: reasons.flatMap(({ swap, reason }) => (reason === undefined ? [swap] : [])),
    refused: refusedCells([
      ...refused,
      ...reasons.flatMap(({ swap: { sheet, cell }, reason }) =>
        reason === undefined ? [] : [{ sheet, cell, reason }],
      ),
    ]),
  };
}

/** Their values may move on, as those of NOW() do. */
const isSameSwaps = (seen: readonly Swap[], now: readonly Swap[]): boolean =>
  seen.length === now.length &&
  seen.every((swap, at) => swapParts.every((part) => swap[part] === now[at]?.[part]));
const swapParts = ["sheet", "cell", "before", "after"] as const;

const formulaOf = ({ sheet, cell, filledFrom }: Swap): string => `${sheet}!${filledFrom ?? cell}`;

/** A cell that a formula elsewhere fills must be empty for that. */
const wayBack = (found: FoundCell): CellEntry =>
  found.cell.isSpilled ? { ...entryOf(found), value: null } : entryOf(found);

function swappedIn({ sheet, row, column, numberFormat }: CellEntry, { after, value }: Swap): CellEntry {
  const place = { sheet, row, column, value, ...(numberFormat === undefined ? {} : { numberFormat }) };
  return after === undefined ? place : { ...place, formula: after };
}

function refusal({ sheets }: WorkbookGrid, { sheet, before }: Swap, to: ConversionTo): string | undefined {
  if (sheets.some(({ name, isProtected }) => name === sheet && isProtected))
    return `The sheet "${sheet}" is protected. Unprotect it on the Review tab, then preview again.`;
  if (to !== "native formulas") return undefined;
  const spilling = tokensOf(before)
    .map(({ type, value }) => (type === "func" ? ourFunction(value) : undefined))
    .find((entry) => Array.isArray(entry?.example.result));
  // Older Excels do not say which cells show a part of it, and writing into one of them breaks it.
  return (
    spilling &&
    `MTFP.${spilling.id} fills several cells, for which there is no plain formula yet. Let it become values instead.`
  );
}
