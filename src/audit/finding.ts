/** What the audit found: one finding a region of cells, with its evidence and, where peers agree, a cure. */

export const categories = [
  "inconsistent",
  "range-incomplete",
  "double-count",
  "reference",
  "missing-formula",
  "hard-coded",
  "error-value",
  "time-series",
  "cycle",
  "lookup",
  "text-number",
  "hidden",
  "volatile",
  "masked-error",
  "style",
] as const;
export type Category = (typeof categories)[number];

/** error: almost surely wrong; warning: look at it; note: good to know. */
export type Tier = "error" | "warning" | "note";

export interface Finding {
  /** Made of rule, sheet and labels or content, not of addresses: the same after rows are inserted or tabs renamed. */
  readonly id: string;
  /** The rule's name, as its file is called. */
  readonly rule: string;
  readonly category: Category;
  readonly tier: Tier;
  /** 0 to 1; findings of a tier are listed by it. */
  readonly confidence: number;
  readonly sheet: string;
  /** The suspect cells, such as B2, without the sheet. */
  readonly cells: readonly string[];
  /** One or two sentences a reviewer can act upon: what is odd, against what. */
  readonly message: string;
  /** The formula that peers suggest for the first suspect cell (A1), and the same for all of them (R1C1). */
  readonly fix?: { readonly formula: string; readonly r1c1: string };
  /** Cells of the same sheet that show how it should be, such as B3. */
  readonly peers: readonly string[];
}
