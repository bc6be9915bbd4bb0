/** The errands of converting: what would be swapped, the swap with its proof, and the way back. */
import { tokenize } from "@borgar/fx";
import type { GridCell, WorkbookGrid } from "../../audit/workbookGrid.ts";
import { ourFunction } from "../../explain/ourFunction.ts";
import type { CellEntry } from "../../host/auditWorkbook.ts";
import type { Workbook } from "../../host/workbook.ts";
import { cellAt } from "../audit/cellAt.ts";
import { entryOf } from "../audit/fixOf.ts";
import type { OpenGrid } from "../audit/openGrid.ts";
import type { Pause } from "../readSettledCell.ts";
import { conversionPlan, type ConversionPlan, type Swap } from "./conversionPlan.ts";
import { unequalCells } from "./unequalCells.ts";

export type ConversionScope = "sheet" | "workbook";

const waits = { tries: 8, milliseconds: 250 };
const isStillCalculating = ({ error }: GridCell) => error === "#BUSY!" || error === "#GETTING_DATA";

interface Swapped {
  readonly before: CellEntry;
  readonly cell: string;
  /** As Excel kept it. */
  readonly after: string;
}

export class Conversions {
  readonly #open: OpenGrid;
  readonly #workbook: Pick<Workbook, "readSelection">;
  readonly #pause: Pause;
  #swapped: readonly Swapped[] = [];

  constructor(open: OpenGrid, workbook: Pick<Workbook, "readSelection">, pause: Pause) {
    this.#open = open;
    this.#workbook = workbook;
    this.#pause = pause;
  }

  async preview(scope: ConversionScope): Promise<ConversionPlan> {
    const { sheet } = await this.#workbook.readSelection();
    const { grid } = await this.#open.read();
    const sheets = grid.sheets.filter(({ name }) => scope === "workbook" || name === sheet);
    const { swaps, refused } = conversionPlan(sheets, "native formulas");
    const reasons = swaps.map((swap) => ({ swap, reason: refusal(grid, swap) }));
    return {
      swaps: reasons.flatMap(({ swap, reason }) => (reason === undefined ? [swap] : [])),
      refused: [
        ...refused,
        ...reasons.flatMap(({ swap: { sheet: on, cell }, reason }) =>
          reason === undefined ? [] : [{ sheet: on, cell, reason }],
        ),
      ],
    };
  }

  /** @returns how many cells were swapped. @throws Error where any cell came out different, with all of them put back */
  async convert(scope: ConversionScope): Promise<number> {
    const { swaps } = await this.preview(scope);
    const { grid } = this.#open;
    const before = swaps.map(({ sheet, cell }) => entryOf(cellAt(grid, sheet, cell)));
    const after = swaps.map((swap, at) => ({ ...before[at], formula: swap.after }) as CellEntry);
    await this.#open.write(after, before);
    const sheets = [...new Set(swaps.map(({ sheet }) => sheet))];
    const [unequal, ...more] = unequalCells(grid, await this.#settled(sheets), swaps);
    if (unequal !== undefined) {
      await this.#open.write(before, []);
      await this.#open.reread(sheets);
      const others = more.length > 0 ? ` and ${more.length} more` : "";
      throw new Error(`${unequal}${others} would show another value. All formulas were put back.`);
    }
    this.#swapped = swaps.map(({ sheet, cell }, at) => ({
      before: before[at] as CellEntry,
      cell,
      after: cellAt(this.#open.grid, sheet, cell).formula,
    }));
    return swaps.length;
  }

  /** Leaves cells alone that somebody has changed since. @returns how many were put back */
  async undo(): Promise<number> {
    const { grid } = await this.#open.read();
    const ours = this.#swapped.filter(
      ({ before, cell, after }) => cellAt(grid, before.sheet, cell).formula === after,
    );
    await this.#open.write(
      ours.map(({ before }) => before),
      [],
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

function refusal({ sheets }: WorkbookGrid, { sheet, before }: Swap): string | undefined {
  if (sheets.some(({ name, isProtected }) => name === sheet && isProtected))
    return `The sheet "${sheet}" is protected. Unprotect it on the Review tab, then look again.`;
  const spilling = tokenize(before)
    .map(({ type, value }) => (type === "func" ? ourFunction(value) : undefined))
    .find((entry) => Array.isArray(entry?.example.result));
  // Excel does not say which cells show a part of it, and writing into one of them breaks it.
  return spilling && `MTFP.${spilling.id} fills several cells, which are not converted.`;
}
