/** What findings are called in the pane: tiers with their signs, categories, decisions, cells. */
import type { Counted } from "../../audit/counted.ts";
import type { Category, Tier } from "../../audit/finding.ts";
import { cellRanges } from "../../flows/audit/cellRanges.ts";

/** The sign is a letter, so that colour is never the only difference. */
export const tierWords: Readonly<Record<Tier, Counted & { readonly sign: string }>> = {
  error: { one: "error", many: "errors", sign: "E" },
  warning: { one: "warning", many: "warnings", sign: "W" },
  note: { one: "note", many: "notes", sign: "N" },
};

export const tiers = Object.keys(tierWords) as readonly Tier[];

export const formulaNoun: Counted = { one: "formula", many: "formulas" };
export const cellNoun: Counted = { one: "cell", many: "cells" };

export const categoryWords: Readonly<Record<Category, string>> = {
  inconsistent: "Differs from its neighbours",
  "range-incomplete": "Range too short or too long",
  "double-count": "Counted twice",
  reference: "Wrong or empty reference",
  "missing-formula": "Typed over a formula",
  "hard-coded": "Number in a formula",
  "error-value": "Shows an error",
  "time-series": "Breaks the series of years",
  cycle: "Circular reference",
  lookup: "Loose lookup",
  "text-number": "Number kept as text",
  hidden: "Hidden or unlocked",
  volatile: "Recalculates all the time",
  "masked-error": "Hides an error",
  style: "Looks different",
};

export const decidedWords = { open: "Only undecided", decided: "Only decided" } as const;
export type Decidedness = keyof typeof decidedWords;
export const decidednesses = Object.keys(decidedWords) as readonly Decidedness[];

/** More ranges than these would push the message out of sight. */
const mostRanges = 3;

export function cellsWords(cells: readonly string[]): string {
  const ranges = cellRanges(cells);
  const more = ranges.length - mostRanges;
  return ranges.slice(0, mostRanges).join(", ") + (more > 0 ? ` and ${more} more` : "");
}
