/** The table form of a wrong call: what is wrong, the formula, and what its cell shows. */
import { expect, test } from "vitest";
import { cells } from "../excel.ts";

/** The last is an error with its sentence, or the whole matrix where a range spills. */
export type WrongCall = readonly [what: string, id: string, args: readonly unknown[], shows: unknown];

/** Runs a table of wrong calls. */
export function refused(calls: readonly WrongCall[]): void {
  test.each(calls)("%s: %s", (_what, id, args, shows) => {
    expect(cells(id, ...args)).toEqual(shows);
  });
}

/** A blank cell comes as 0 from Excel on the desktop and as null from Excel on the web. */
const blanks = [0, null, undefined, ""];

/** The same formula over every form of a blank, marked in the arguments by `blank`. */
export const blank = Symbol("blank");

export function blanksShow(
  calls: readonly (readonly [id: string, args: readonly unknown[], shows: unknown])[],
): void {
  test.each(calls)("a blank as 0, null or nothing: %s", (id, args, shows) => {
    const inside = (form: unknown, given: unknown): unknown =>
      Array.isArray(given) ? given.map((one) => inside(form, one)) : given === blank ? [[form]] : given;
    for (const form of blanks) {
      expect(cells(id, ...args.map((given) => inside(form, given)))).toEqual(shows);
    }
  });
}
