/** A row that cannot be compiled: which row, where in its formula, and what to write instead. */
export class RowError extends Error {
  /** The row's name. */
  readonly row: string;
  /** The place in the formula, counted from 1. */
  readonly place: number;

  constructor(row: string, place: number, sentence: string) {
    super(`Row ${row}, character ${place}: ${sentence}`);
    this.name = "RowError";
    this.row = row;
    this.place = place;
  }
}
