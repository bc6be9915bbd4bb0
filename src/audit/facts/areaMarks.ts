/** Which cells of a sheet lie in any of many areas: a long area costs no more to note than a short one. */
import type { Area } from "./reference.ts";
import type { SheetFacts } from "./sheetFacts.ts";

/** Of all columns together. A sheet with more would take more memory than a pane has: then all its cells count as marked. */
const mostPositions = 4_000_000;

export class AreaMarks {
  /** For each column how many more areas hold a row than hold the row above; once settled, how many hold it. */
  readonly #columns: (number[] | undefined)[] = [];
  readonly #lastRow: number;
  readonly #lastColumn: number;
  #isSettled = false;
  #positions = 0;

  /** @param sheet areas may reach beyond what it holds */
  constructor({ lastRow, lastColumn }: SheetFacts) {
    this.#lastRow = lastRow;
    this.#lastColumn = lastColumn;
  }

  /** All areas come before the first question. */
  add({ top, left, bottom, right }: Area): void {
    if (top > this.#lastRow) return;
    const last = Math.min(right, this.#lastColumn);
    for (let column = left; column <= last; column++) {
      const counts = (this.#columns[column] ??= this.#column());
      if (!counts) return;
      counts[top] = (counts[top] ?? 0) + 1;
      const after = Math.min(bottom, this.#lastRow) + 1;
      counts[after] = (counts[after] ?? 0) - 1;
    }
  }

  #column(): number[] | undefined {
    const length = this.#lastRow + 2;
    this.#positions += length;
    return this.#positions > mostPositions ? undefined : new Array<number>(length).fill(0);
  }

  has(row: number, column: number): boolean {
    if (this.#positions > mostPositions) return true;
    if (!this.#isSettled) this.#settle();
    return (this.#columns[column]?.[row] ?? 0) > 0;
  }

  #settle(): void {
    this.#isSettled = true;
    for (const counts of this.#columns) if (counts) sumUp(counts);
  }
}

/** Each becomes the sum of all up to it. */
function sumUp(steps: number[]): void {
  let sum = 0;
  for (let at = 0; at < steps.length; at++) steps[at] = sum += steps[at] ?? 0;
}
