/** A row of the plan as it is written: values that somebody typed, or one formula in Excel's language with row names. */
export interface Row {
  /** The name that formulas call it by, such as staff.p01.employed. */
  readonly id: string;
  /** Typed values, base year first, one for each year after it. */
  readonly values?: readonly number[];
  /** The formula of every plan year, such as "PREV(closing) + starters - leavers". */
  readonly formula?: string;
  /** The base year of a row with a formula: a typed value, or a formula of its own. 0 if left out. */
  readonly base?: number | string;
  /** A single value for all years, typed or a formula; such a row has no years. */
  readonly constant?: number | string;
  /** What the row belongs to, such as the ref of a posts line; SUMFOR adds up the rows of one mark. */
  readonly mark?: string;
}
