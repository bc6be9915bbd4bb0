/** A number as a cell shows it, for sentences. */
import { numberFormat } from "./numberFormats.ts";
import type { FormatName, MoneyUnit } from "../workbookSpec.ts";

/** The part of a number format that the worksheet function TEXT needs: how numbers above nought look, whatever their size. */
export const plainFormat = (format: FormatName, unit: MoneyUnit): string =>
  numberFormat(format, unit)
    .split(";", 1)
    .join("")
    .replace(/^\[.*\]/, "");

/** As TEXT shows it: the decimals of the format, and three digits fewer for each comma at its end. */
export function shownFigure(value: number, format: FormatName, unit: MoneyUnit): string {
  const text = plainFormat(format, unit);
  const commas = /,*$/.exec(text)?.[0].length ?? 0;
  const digits = /\.(0+)/.exec(text)?.[1]?.length ?? 0;
  const isShare = text.endsWith("%");
  return (value / 1000 ** commas).toLocaleString("en-GB", {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    ...(isShare ? { style: "percent" } : {}),
  });
}
