/** Calls an Excel function with the values of its arguments. */
import type { FunctionEntry } from "./functionEntry.ts";
import { intersect } from "./intersect.ts";
import { lift } from "./lift.ts";
import { firstOf, isMany, type Value } from "./value.ts";
import type { Working } from "./working.ts";

export function callEntry(entry: FunctionEntry, given: readonly Value[], working: Working): Value {
  const { singles = [] } = entry;
  const args = working.intersects
    ? given.map((arg, at) => (singles.includes(at) ? intersect(arg, working.home) : arg))
    : given;
  const wanted = singles.filter((at) => at < args.length);
  if (!wanted.some((at) => isMany(args[at] ?? null))) return entry.sum(args, working);
  return lift(
    wanted.map((at) => args[at] ?? null),
    (parts) => {
      const one = args.map((arg, at) => (wanted.includes(at) ? (parts[wanted.indexOf(at)] ?? null) : arg));
      return firstOf(entry.sum(one, working));
    },
  );
}
