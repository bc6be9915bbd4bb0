/** The number format of each kind of figure, money by the unit that the reader chose. */
import type { FormatName, MoneyUnit } from "./workbookSpec.ts";

/** Cells hold pounds; a comma at the end of a format leaves three digits out. */
const money: Readonly<Record<MoneyUnit, string>> = {
  "£": dashed("#,##0", 0.5),
  "£000": dashed("#,##0,", 500),
  "£m": dashed("#,##0.00,,", 5000),
};

const others: Readonly<Record<Exclude<FormatName, "money">, string>> = {
  general: "General",
  text: "@",
  pounds: dashed("#,##0", 0.5),
  poundsPence: dashed("#,##0.00", 0.005),
  fte: dashed("#,##0.0", 0.05),
  cases: dashed("#,##0", 0.5),
  ratio: dashed("#,##0.0", 0.05),
  percent: "0.0%",
  factor: "0.000",
  whole: "0",
  date: "d mmmm yyyy",
};

export function numberFormat(format: FormatName, unit: MoneyUnit): string {
  return format === "money" ? money[unit] : others[format];
}

/** A dash for what is nil or rounds to nil, so that no cell shows -0. */
function dashed(digits: string, least: number): string {
  return `[>=${least}]${digits};[<=-${least}]-${digits};"–"`;
}
