/** The number format of each kind of figure, money by the unit that the reader chose. */
import type { FormatName, MoneyUnit } from "../workbookSpec.ts";

/** Cells hold pounds; a comma at the end of a format leaves three digits out. */
const money: Readonly<Record<MoneyUnit, string>> = {
  "£": signed("#,##0", 1),
  "£000": signed("#,##0,", 1_000),
  "£m": signed("#,##0.00,,", 10_000),
};

const others: Readonly<Record<Exclude<FormatName, "money">, string>> = {
  general: "General",
  text: "@",
  date: "dd mmm yyyy",
  pounds: signed("#,##0", 1),
  poundsPence: signed("#,##0.00", 0.01),
  fte: signed("#,##0.0", 0.1),
  cases: signed("#,##0", 1),
  ratio: signed("#,##0.0", 0.1),
  percent: "0.0%",
  factor: signed("0.000", 0.001),
  whole: "0",
  scientific: "0.00E+00",
  // The row gives 0 where the plan ends before the investment is paid back.
  payback: '0.0;-0.0;"not in plan"',
  check: '0" failed";-0" failed";"ok"',
  alert: '[=0]"–";[=1]0" alert";0" alerts"',
};

export function numberFormat(format: FormatName, unit: MoneyUnit): string {
  return format === "money" ? money[unit] : others[format];
}

/**
 * A dash for what would round to nought, so that no cell says "-0".
 *
 * Spreadsheets put a minus before the last section where it shows a digit; its # shows none, as what comes there is nought
 * in the unit.
 *
 * @param step the least amount that the digits show
 */
function signed(digits: string, step: number): string {
  const shown = step / 2;
  const commas = /,*$/.exec(digits)?.[0] ?? "";
  return `[>=${shown}]${digits};[<=-${shown}]-${digits};"–"#${commas}`;
}
