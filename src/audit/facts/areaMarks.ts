/** Which cells of a sheet lie in any of many areas: a long area costs no more to note than a short one. */
import type { Area } from "./reference.ts";
import type { SheetFacts } from "./sheetFacts.ts";

export class AreaMarks {
  /** For each column how many more areas hold a row than hold the row above; once settled, how many hold it. */
  readonly #columns: (Int32Array | undefined)[] = [];
  readonly #lastRow: number;
  readonly #lastColumn: number;
  #isSettled = false;

  /** @param sheet areas may reach beyond what it holds */
  constructor({ lastRow, grid }: SheetFacts) {
    this.#lastRow = lastRow;
    this.#lastColumn = grid.cells.reduce((last, { column }) => Math.max(last, column), 0);
  }

  /** All areas come before the first question. */
  add({ top, left, bottom, right }: Area): void {
    if (top > this.#lastRow) return;
    const last = Math.min(right, this.#lastColumn);
    for (let column = left; column <= last; column++) {
      const counts = (this.#columns[column] ??= new Int32Array(this.#lastRow + 2));
      counts[top] = (counts[top] ?? 0) + 1;
      const after = Math.min(bottom, this.#lastRow) + 1;
      counts[after] = (counts[after] ?? 0) - 1;
    }
  }

  has(row: number, column: number): boolean {
    if (!this.#isSettled) this.#settle();
    return (this.#columns[column]?.[row] ?? 0) > 0;
  }

  #settle(): void {
    this.#isSettled = true;
    for (const counts of this.#columns) {
      let sum = 0;
      counts?.forEach((step, row) => (counts[row] = sum += step));
    }
  }
}
