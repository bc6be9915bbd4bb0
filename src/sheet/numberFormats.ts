/** The number format of each kind of figure, money by the unit that the reader chose. */
import type { FormatName, MoneyUnit } from "./workbookSpec.ts";

/** Cells hold pounds; a comma at the end of a format leaves three digits out. */
const money: Readonly<Record<MoneyUnit, string>> = {
  "£": signed("#,##0"),
  "£000": signed("#,##0,"),
  "£m": signed("#,##0.00,,"),
};

const others: Readonly<Record<Exclude<FormatName, "money">, string>> = {
  general: "General",
  text: "@",
  pounds: signed("#,##0"),
  poundsPence: signed("#,##0.00"),
  fte: signed("#,##0.0"),
  cases: signed("#,##0"),
  ratio: signed("#,##0.0"),
  percent: "0.0%",
  factor: "0.000",
  whole: "0",
  scientific: "0.00000E+00",
  // The row gives 0 where the plan ends before the investment is paid back.
  payback: '0.0;-0.0;"not in plan"',
  check: '0" failed";-0" failed";"ok"',
  alert: '0" alert";-0" alert";"–"',
};

export function numberFormat(format: FormatName, unit: MoneyUnit): string {
  return format === "money" ? money[unit] : others[format];
}

/** Three plain sections: spreadsheets disagree about the minus sign of sections with conditions. */
function signed(digits: string): string {
  return `${digits};-${digits};"–"`;
}
