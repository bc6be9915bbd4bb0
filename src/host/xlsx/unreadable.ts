/** A file that cannot be read as a workbook; the message says why, `fix` what to do. */

export class Unreadable extends Error {
  override readonly name = "Unreadable";
  readonly fix: string;

  constructor(what: string, fix: string) {
    super(what);
    this.fix = fix;
  }
}

/** @param where the part that is broken, for whoever repairs the file */
export function damaged(where: string): Unreadable {
  return new Unreadable(
    `the workbook is damaged (${where})`,
    "open and repair it in Excel, then save it again",
  );
}
