/** A value and a field as a problem's sentence names them. */
import type { Path } from "./fault.ts";

/**
 * @example said("32k") // => 'text "32k"'
 * @example said(null) // => "empty (null)"
 */
export function said(value: unknown): string {
  if (typeof value === "string") return `text ${quoted(value)}`;
  if (value === null) return "empty (null)";
  if (Array.isArray(value)) return "a list";
  if (value === Infinity || value === -Infinity) return "too large a number";
  return typeof value === "number" || typeof value === "boolean" ? String(value) : "a group of fields";
}

/** A text in quotation marks, cut short. */
export const quoted = (text: string): string =>
  JSON.stringify(text.length > 40 ? `${text.slice(0, 39)}…` : text);

const asWritten: Readonly<Record<string, string>> = {
  nqswWeight: "NQSW weight",
  nqswTarget: "NQSW target",
  niThreshold: "NI threshold",
  niRate: "NI rate",
  ftePerPerson: "FTE per person",
};

/**
 * A field's name in words.
 *
 * @example fieldName("paidWeeks") // => "paid weeks"
 */
export const fieldName = (field: string): string =>
  asWritten[field] ?? field.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/**
 * What a path leads to, in words: the last field's name, with the number or the year of one among many.
 *
 * @example nameAt(["posts", 3, "pay"]) // => "pay"
 * @example nameAt(["yearly", "award", "values", 2]) // => "number 3 of award"
 */
export function nameAt(path: Path): string {
  const steps = path.filter((step) => step !== "value" && step !== "values");
  const last = steps.at(-1) ?? "the file";
  const holder = fieldName(String(steps.at(-2) ?? ""));
  if (typeof last === "number") return path.length > 2 ? `number ${last + 1} of ${holder}` : "this line";
  return /^\d/.test(last) ? `${holder} for ${last}` : fieldName(last);
}
