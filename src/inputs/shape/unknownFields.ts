/** The fields that no plan file has, each with the one that was probably meant. */
import type { Fault, Path } from "../fault.ts";
import { nearest } from "../nearest.ts";
import { quoted } from "../said.ts";
import { bare, type Field } from "./fieldAt.ts";
import { firstYear } from "./firstYear.ts";

/** All of them, where the validator would stop at the first of each group. */
export function unknownFields(field: Field, value: unknown, path: Path = []): Fault[] {
  const { item, entries, type } = bare(field);
  if (item && Array.isArray(value))
    return value.flatMap((one, index) => unknownFields(item, one, [...path, index]));
  if (!isGroup(value)) return [];
  if (type === "union") return Object.keys(value).flatMap((key) => yearName([...path, key], key));
  return entries ? unknownEntries(entries, value, path) : [];
}

export const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

type Entries = NonNullable<Field["entries"]>;

function unknownEntries(entries: Entries, value: Readonly<Record<string, unknown>>, path: Path): Fault[] {
  return Object.keys(value).flatMap((key) => {
    const entry = Object.hasOwn(entries, key) ? entries[key] : undefined;
    return entry ? unknownFields(entry, value[key], [...path, key]) : [unknownField(entries, path, key)];
  });
}

/** More names than these are no help. */
const mostShown = 12;

function unknownField(entries: Entries, path: Path, key: string): Fault {
  const known = Object.keys(entries);
  const meant = nearest(key, known);
  const others = known.length > mostShown ? "" : `, or use one of: ${known.join(", ")}`;
  const fix = meant ? `did you mean ${quoted(meant)}?` : `delete it${others}`;
  return { path: [...path, key], what: `there is no field ${quoted(key)} here`, fix };
}

/** Where numbers are given by year, each name must be a year. */
function yearName(path: Path, key: string): Fault[] {
  if (!Number.isNaN(firstYear(key))) return [];
  const what = `${quoted(key)} is not a financial year`;
  return [{ path, what, fix: 'type the year as people write it, such as "2017-18"' }];
}
