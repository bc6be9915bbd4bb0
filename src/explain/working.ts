/** What a formula is worked out with: where it stands, what its names mean, and what its parts came to. */
import type { AstExpression, LambdaExpression } from "@borgar/fx";
import type { Calling } from "./functionEntry.ts";
import { NotWorkedOut } from "./notWorkedOut.ts";
import type { Value } from "./value.ts";

/** A LAMBDA with the names that it was made among. */
export interface Closure {
  readonly lambda: LambdaExpression;
  readonly names: Names;
}

/** What the names of LET and LAMBDA, or a twin's arguments, stand for, in small letters. */
export type Names = ReadonlyMap<string, Value | Closure>;

export interface Working extends Calling {
  readonly names: Names;
  /** Before dynamic arrays a column beside a single sum meant the cell in the formula's own row. */
  readonly intersects: boolean;
  /** What each part came to, in the order in which it was worked out. */
  readonly trace: Map<AstExpression, Value>;
  /** How many names, spills and LAMBDAs lead here, and how many LAMBDA calls are still allowed. */
  readonly depth: number;
  readonly allowance: { calls: number };
}

/** A person waits for it: beyond this many calls Excel's own value has to do. */
const mostCalls = 100_000;

export const startWorking = (
  calling: Calling,
  names: Names = new Map<string, Value>(),
  intersects = false,
): Working => ({
  ...calling,
  names,
  intersects,
  trace: new Map(),
  depth: 0,
  allowance: { calls: mostCalls },
});

export function isClosure(bound: Value | Closure | undefined): bound is Closure {
  return typeof bound === "object" && bound !== null && "lambda" in bound;
}

/** Names, spills and LAMBDAs that lead into each other go no deeper. */
const deepest = 200;

/** @throws NotWorkedOut where formulas lead round in circles, or call more often than anybody waits for. */
export function enter(working: Working, what: string): Working {
  working.allowance.calls -= 1;
  if (working.depth >= deepest || working.allowance.calls < 0)
    throw new NotWorkedOut(what, "it leads to itself, or to too many others");
  return { ...working, depth: working.depth + 1 };
}
