/** Writes fixes into their cells, and keeps the way back of the last one. */
import { addressOf } from "../../audit/addressOf.ts";
import type { Finding } from "../../audit/finding.ts";
import { groupedBy } from "../../audit/groupedBy.ts";
import type { WorkbookGrid } from "../../audit/workbookGrid.ts";
import type { CellEntry } from "../../host/auditWorkbook.ts";
import { cellAt } from "./cellAt.ts";
import { changeSince } from "./changeSince.ts";
import { entryOf, fixesOf } from "./fixOf.ts";
import type { OpenGrid } from "./openGrid.ts";

/** What puts the cells of a fix back. */
interface WayBack {
  readonly entries: readonly CellEntry[];
  /** The workbook as the fix left it; missing until it is read. */
  readonly left?: WorkbookGrid;
}

export class Fixes {
  readonly #open: OpenGrid;
  #last: WayBack | undefined;

  constructor(open: OpenGrid) {
    this.#open = open;
  }

  /** That undo would change; undefined where there is nothing to undo. */
  get sheets(): readonly string[] | undefined {
    return this.#last && [...new Set(this.#last.entries.map(({ sheet }) => sheet))];
  }

  /** @param sign writes the fix into the Review log, if at all, and answers what takes the line off again */
  async apply(finding: Finding, sign: (reason: string) => Promise<readonly CellEntry[]>): Promise<void> {
    const fixes = fixesOf(this.#open.grid, finding);
    const before = fixes.map(({ found }) => entryOf(found));
    const after = fixes.map(({ after: formula }, at) => ({ ...before[at], formula }) as CellEntry);
    await this.#open.write(after, before);
    const former = this.#last;
    // At once: whatever fails from here on, what is written can be undone.
    this.#last = { entries: before };
    const [reason = ""] = fixes.map((fix) => `Was ${fix.found.formula}, is ${fix.after}`);
    try {
      this.#last = { entries: [...before, ...(await sign(reason))] };
    } catch (error) {
      // A fix that cannot be signed for is none.
      if (await this.#isPutBack(before, after)) this.#last = former;
      throw error;
    }
  }

  /** Tells what the workbook is like; the first time after a fix, that is how the fix left it. */
  seen(grid: WorkbookGrid): void {
    if (this.#last) this.#last = { left: grid, ...this.#last };
  }

  /** @throws Error where cells have changed since the fix, going by the grid as it was read last */
  async undo(): Promise<void> {
    if (!this.#last) return;
    const { grid } = this.#open;
    const { entries, left = grid } = this.#last;
    for (const [sheet, cells] of groupedBy(entries, ({ sheet: name }) => name)) {
      const change = changeSince(left, grid, sheet, cells.map(addressOf));
      if (change !== undefined) throw new Error(`${change} since the fix. Nothing was put back.`);
    }
    const present = entries.map((entry) => entryOf(cellAt(grid, entry.sheet, addressOf(entry))));
    await this.#open.write(entries, present);
    this.#last = undefined;
  }

  /** Without a word of its own on a refusal: what made it necessary is what is told. */
  async #isPutBack(before: readonly CellEntry[], after: readonly CellEntry[]): Promise<boolean> {
    try {
      await this.#open.write(before, after);
      return true;
    } catch {
      return false;
    }
  }
}
