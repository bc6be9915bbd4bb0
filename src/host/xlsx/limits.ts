/** How much of a file is read before it is refused: hostile files are small, and unpack to more than any memory. */
import { Unreadable } from "./unreadable.ts";

/** In bytes, or near enough. */
export interface Limits {
  /** What all parts together unpack to. */
  readonly unpacked: number;
  /** What the cells take, with their formulas and texts. */
  readonly held: number;
}

/** Some five million cells; a workbook of 200,000 formulas takes a tenth of either. */
export const limits: Limits = { unpacked: 400 * 2 ** 20, held: 500 * 2 ** 20 };

/** Counts down from a limit. */
export class Allowance {
  #left: number;

  constructor(limit: number) {
    this.#left = limit;
  }

  get left(): number {
    return this.#left;
  }

  /** @throws Unreadable once nothing is left */
  spend(bytes: number): void {
    this.#left -= bytes;
    if (this.#left < 0) throw tooBig();
  }
}

export function tooBig(): Unreadable {
  return new Unreadable(
    "the workbook is too big to be read here",
    "delete the sheets that need no audit from a copy",
  );
}
