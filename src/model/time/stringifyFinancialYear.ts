/** A financial year as people write it. */

/**
 * "2025-26" for the financial year whose first calendar year is 2025.
 *
 * @example stringifyFinancialYear(2025) // => "2025-26"
 * @example stringifyFinancialYear(1999) // => "1999-00"
 */
export function stringifyFinancialYear(year: number): string {
  return `${year}-${String((year + 1) % 100).padStart(2, "0")}`;
}
