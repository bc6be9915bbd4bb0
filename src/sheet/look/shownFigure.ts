/** A number as a cell shows it, for sentences. */
import { numberFormat } from "./numberFormats.ts";
import type { FormatName, MoneyUnit } from "../workbookSpec.ts";

/** The part of a number format that the worksheet function TEXT needs: how numbers above nought look, whatever their size. */
export const plainFormat = (format: FormatName, unit: MoneyUnit): string =>
  numberFormat(format, unit)
    .split(";", 1)
    .join("")
    .replace(/^\[.*\]/, "");

/** How a plain format shows numbers: its decimals, three digits fewer for each comma at its end, hundredths as a share. */
function partsOf(text: string): { digits: number; commas: number; isShare: boolean } {
  return {
    digits: /\.(0+)/.exec(text)?.[1]?.length ?? 0,
    commas: /,*$/.exec(text)?.[0].length ?? 0,
    isShare: text.endsWith("%"),
  };
}

/** To which digit a number is rounded where it is shown, as ROUND counts: TEXT alone would show -0.3 as -0. */
export function shownDigits(format: FormatName, unit: MoneyUnit): number {
  const { digits, commas, isShare } = partsOf(plainFormat(format, unit));
  return digits - 3 * commas + (isShare ? 2 : 0);
}

/** As TEXT shows it once rounded. */
export function shownFigure(value: number, format: FormatName, unit: MoneyUnit): string {
  const { digits, commas, isShare } = partsOf(plainFormat(format, unit));
  const text = (value / 1000 ** commas).toLocaleString("en-GB", {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    ...(isShare ? { style: "percent" } : {}),
  });
  return /[1-9]/.test(text) ? text : text.replace("-", "");
}
