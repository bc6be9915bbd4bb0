/** How wide the columns must be, in characters, so that no number is cut off in the chosen unit. */
import { textLength } from "./textLength.ts";
import type { FormatName, MoneyUnit } from "../workbookSpec.ts";

const divisor: Readonly<Record<MoneyUnit, number>> = { "£": 1, "£000": 1e3, "£m": 1e6 };
const decimals: Partial<Readonly<Record<FormatName, number>>> = {
  poundsPence: 2,
  fte: 1,
  ratio: 1,
  payback: 1,
  percent: 1,
  factor: 3,
};
/** What the words after a number take, in digits. */
const suffixes: Partial<Readonly<Record<FormatName, number>>> = {
  percent: 1,
  check: 6,
  alert: 6,
  // "not in plan" stands where no number does.
  payback: 7,
};

/** Digits are wider than the average letter in some fonts, and bold ones wider still. */
const room = 2;

/** The characters that a number takes as it is shown, with room around them. */
export function shownWidth(value: number, format: FormatName, unit: MoneyUnit): number {
  const scaled = format === "money" ? value / divisor[unit] : format === "percent" ? value * 100 : value;
  const places = format === "money" ? (unit === "£m" ? 2 : 0) : (decimals[format] ?? 0);
  return digitsOf(scaled, places) + (suffixes[format] ?? 0) + room;
}

/** Digits with their sign, point and commas, counted: to write them all out takes far longer. */
function digitsOf(value: number, places: number): number {
  const digits = Math.abs(value).toFixed(places).length;
  const whole = places > 0 ? digits - places - 1 : digits;
  return (value < 0 ? 1 : 0) + digits + Math.floor((whole - 1) / 3);
}

/** The widest of the texts, not less and not more than the limits. */
export function textWidth(texts: readonly string[], least: number, most: number): number {
  return Math.ceil(Math.min(most, Math.max(least, ...texts.map((text) => textLength(text) + 1))));
}
