/** The numbers of all rows in one array, year by year, and what went wrong where. */

/** The error values that sums of numbers can give. */
export type ErrorCode = "#DIV/0!" | "#NUM!" | "#VALUE!" | "#N/A";

export class Cells {
  /** Cells of one row: the base year and the plan years. A constant stands in the first. */
  readonly width: number;
  /** A row's cell of one year and of the next stand so far apart: a year's cells lie together, as they are read together. */
  readonly stride: number;
  readonly numbers: Float64Array;
  /** The error of the cell being worked out, set by the sum that made it. */
  fault: ErrorCode | undefined;
  private readonly errors = new Map<number, ErrorCode>();

  constructor(rows: number, years: number) {
    this.width = years + 1;
    this.stride = rows;
    this.numbers = new Float64Array(rows * this.width);
  }

  /** Where a cell stands in `numbers`. */
  place(row: number, year: number): number {
    return year * this.stride + row;
  }

  at(row: number, year: number): number {
    return this.numbers[this.place(row, year)] ?? NaN;
  }

  /** The error in a cell, undefined where it holds a number. */
  errorAt(row: number, year: number): ErrorCode | undefined {
    return this.errors.get(this.place(row, year));
  }

  /** Keeps a number; an error that stood there is gone. */
  keep(row: number, year: number, result: number): void {
    const at = this.place(row, year);
    this.numbers[at] = result;
    if (this.errors.size > 0) this.errors.delete(at);
  }

  /**
   * Keeps the numbers of several rows.
   *
   * @returns whether all are numbers and no error stands anywhere; else each is still to be kept by itself
   */
  keepAll(rows: Int32Array, year: number, results: Float64Array): boolean {
    const first = this.place(0, year);
    let isFine = this.errors.size === 0;
    for (let at = 0; at < results.length; at++) {
      const result = results[at] ?? NaN;
      this.numbers[first + (rows[at] ?? 0)] = result;
      if (!Number.isFinite(result)) isFine = false;
    }
    return isFine;
  }

  /** Keeps an error: the one made on the way, or the one that came in with the cells read. */
  keepError(row: number, year: number, inherited: ErrorCode | undefined): void {
    const at = this.place(row, year);
    this.numbers[at] = NaN;
    this.errors.set(at, this.fault ?? inherited ?? "#NUM!");
    this.fault = undefined;
  }
}
