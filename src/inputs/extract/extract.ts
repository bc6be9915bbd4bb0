/** An extract of HR or payroll records as somebody pasted it, and the columns that a plan can use. */

export interface ExtractRow {
  /** Counted from 1, the headings' own line. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface Extract {
  readonly headings: readonly string[];
  readonly rows: readonly ExtractRow[];
}

/** What a column of an extract can say about a post or a person. */
export type ExtractField =
  | "role"
  | "grade"
  | "fte"
  | "hours"
  | "headcount"
  | "pay"
  | "agency"
  | "vacant"
  | "newlyQualified"
  | "chargeRate";

/** The column of each field, counted from 0; a field that the extract lacks is left out. */
export type ExtractColumns = Readonly<Partial<Record<ExtractField, number>>>;
