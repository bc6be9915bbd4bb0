/** The columns that every year sheet has, and their headings. */

export const column = {
  ref: 1,
  line: 2,
  unit: 3,
  type: 4,
  source: 5,
  constant: 6,
  base: 7,
  firstYear: 8,
} as const;

/** Above the headings stand the title, the purpose, the master check and a note; below them the first line. */
export const headingRow = 5;
export const firstRow = headingRow + 1;
/** What pages repeat: the footer names the plan and the sheet. */
export const repeatedHeading = { first: headingRow, last: headingRow } as const;

export interface YearColumns {
  /** Plan years after the base year. */
  readonly years: number;
  readonly lastYear: number;
  readonly total: number;
  readonly check: number;
  readonly headings: readonly string[];
}

export function yearColumns(baseYear: number, years: number): YearColumns {
  const lastYear = column.base + years;
  const labels = Array.from({ length: years }, (_, year) => yearLabel(baseYear + year + 1));
  return {
    years,
    lastYear,
    total: lastYear + 1,
    check: lastYear + 2,
    headings: [
      ...["Ref", "Line", "Unit", "Type", "Source", "Constant"],
      `${yearLabel(baseYear)} base`,
      ...labels,
      "Total",
      "Check",
    ],
  };
}

/** 2016 → "2016-17" */
export function yearLabel(firstYear: number): string {
  return `${firstYear}-${String((firstYear + 1) % 100).padStart(2, "0")}`;
}
