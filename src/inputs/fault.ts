/** A problem before it is known how its reader calls places: by path in a plan file, by cell on a sheet. */
import type { Problem } from "./problem.ts";

/** The way to a value: ["posts", 3, "pay"]. */
export type Path = readonly (string | number)[];

export interface Fault {
  readonly path: Path;
  readonly what: string;
  readonly fix: string;
}

/**
 * What somebody typed, in the plan file's shape, and how to name the place of each value. A sheet's reader gives
 * cells instead of paths: ["posts", 3, "pay"] is Posts!D14.
 */
export interface TypedPlan {
  readonly value: unknown;
  readonly placeOf: (path: Path) => string;
  readonly cellOf?: (path: Path) => Problem["at"];
  /** Puts a sentence for authors of plan files in the words of whoever typed the plan. */
  readonly inWords?: (sentence: string, path: Path) => string;
}

const asItStands = (sentence: string): string => sentence;

export function problemAt(
  { placeOf, cellOf, inWords = asItStands }: TypedPlan,
  { path, what, fix }: Fault,
): Problem {
  const at = cellOf?.(path);
  return { place: placeOf(path), what: inWords(what, path), fix: inWords(fix, path), ...(at ? { at } : {}) };
}
