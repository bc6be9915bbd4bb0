/** What findings are called in the pane: tiers with their signs, categories, counts. */
import type { Counted } from "../../audit/counted.ts";
import type { Category, Tier } from "../../audit/finding.ts";

/** The sign is a letter, so that colour is never the only difference. */
export const tierWords: Readonly<Record<Tier, Counted & { readonly sign: string }>> = {
  error: { one: "error", many: "errors", sign: "E" },
  warning: { one: "warning", many: "warnings", sign: "W" },
  note: { one: "note", many: "notes", sign: "N" },
};

export const tiers = Object.keys(tierWords) as readonly Tier[];

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

export const cellsWords = (cells: readonly string[]): string =>
  cells.length > 1 ? `${cells[0]} and ${cells.length - 1} more` : (cells[0] ?? "");
