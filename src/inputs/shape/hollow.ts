/** A stand-in for a value that is wrong, of which no further rule complains. */
import { bare, type Field } from "./fieldAt.ts";

const stand: Readonly<Record<string, unknown>> = {
  number: NaN,
  union: NaN,
  string: "",
  picklist: "",
  boolean: false,
};

/** Every comparison with NaN is false and no ref is empty, so one slip is told once. */
export function hollow(field: Field): unknown {
  const whole = bare(field);
  if (whole.item) return [hollow(whole.item)];
  if (!whole.entries) return stand[whole.type];
  const fields = Object.entries(whole.entries).map(([key, entry]) => [key, hollowEntry(entry)] as const);
  return Object.fromEntries(fields);
}

const hollowEntry = (entry: Field): unknown => (entry.wrapped ? entry.default : hollow(entry));
