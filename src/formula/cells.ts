/** The numbers of all rows in one array, a row's years side by side, and what went wrong where. */

/** The error values that sums of numbers can give. */
export type ErrorCode = "#DIV/0!" | "#NUM!" | "#VALUE!" | "#N/A";

export class Cells {
  /** Cells of one row: the base year and the plan years. A constant stands in the first. */
  readonly width: number;
  readonly numbers: Float64Array;
  /** The error of the cell being worked out, set by the sum that made it. */
  fault: ErrorCode | undefined;
  private readonly errors = new Map<number, ErrorCode>();

  constructor(rows: number, years: number) {
    this.width = years + 1;
    this.numbers = new Float64Array(rows * this.width);
  }

  at(row: number, year: number): number {
    return this.numbers[row * this.width + year] ?? NaN;
  }

  /** The error in a cell, undefined where it holds a number. */
  errorAt(row: number, year: number): ErrorCode | undefined {
    return this.errors.get(row * this.width + year);
  }

  /** Keeps a number; an error that stood there is gone. */
  keep(row: number, year: number, result: number): void {
    const at = row * this.width + year;
    this.numbers[at] = result;
    if (this.errors.size > 0) this.errors.delete(at);
  }

  /** Keeps an error: the one made on the way, or the one that came in with the cells read. */
  keepError(row: number, year: number, inherited: ErrorCode | undefined): void {
    const at = row * this.width + year;
    this.numbers[at] = NaN;
    this.errors.set(at, this.fault ?? inherited ?? "#NUM!");
    this.fault = undefined;
  }
}
