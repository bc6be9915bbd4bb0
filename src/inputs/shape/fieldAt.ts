/** What the validator expects at a place. */
import type { GenericSchema } from "valibot";
import type { Path } from "../fault.ts";

/** The parts of valibot's schemas that a plan file is made of. */
export interface Field extends GenericSchema {
  readonly entries?: Readonly<Record<string, Field>>;
  readonly item?: Field;
  readonly wrapped?: Field;
  readonly default?: unknown;
  readonly options?: readonly unknown[];
}

/** The field itself, where it may be left out. */
export const bare = (field: Field): Field => field.wrapped ?? field;

/** Undefined where the path leaves the plan file's fields. */
export function fieldAt(field: Field, path: Path): Field | undefined {
  let at: Field | undefined = field;
  for (const step of path) {
    if (!at) return undefined;
    const holder: Field = bare(at);
    at = typeof step === "number" ? holder.item : ownEntry(holder, step);
  }
  return at && bare(at);
}

const ownEntry = ({ entries }: Field, key: string): Field | undefined =>
  entries && Object.hasOwn(entries, key) ? entries[key] : undefined;
