/** Thrown where a formula holds something that Explain shows but does not calculate. */

export class NotWorkedOut extends Error {
  /** What it is, as a sentence begins: "TODAY", "A cell of another workbook". */
  readonly what: string;
  /** As a sentence goes on after "because"; absent where there is nothing to say. */
  readonly why: string | undefined;

  constructor(what: string, why?: string) {
    super(`${what} is not worked out here.`);
    this.name = "NotWorkedOut";
    this.what = what;
    this.why = why;
  }
}
