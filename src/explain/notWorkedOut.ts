/** Thrown where a formula holds something that Explain shows but does not calculate. */

export class NotWorkedOut extends Error {
  /** What it is, as a sentence begins: "OFFSET", "a cell of another workbook". */
  readonly what: string;

  constructor(what: string) {
    super(`${what} is not worked out here.`);
    this.name = "NotWorkedOut";
    this.what = what;
  }
}
