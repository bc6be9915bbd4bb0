/** A value as a sentence shows it: as many figures as a reader can follow, in the shape of the cell's number format. */
import { isDateFormat } from "../audit/isDateFormat.ts";
import { formatNumber, plainNumber } from "./formatNumber.ts";
import { isArea, isError, type Scalar, scalarsOf, type Value } from "./value.ts";

const mostListed = 6;
/** Nobody reads the pence of more money than this. */
const wholePounds = 10_000;

export function showValue(value: Value, format?: string, between = ", "): string {
  if (!isArea(value)) return showScalar(value, format);
  const all = scalarsOf(value);
  const list = (some: readonly Scalar[]): string[] => some.map((one) => showScalar(one, format));
  if (all.length <= mostListed) return list(all).join(between);
  const filled = all.filter((one) => one !== null);
  const few =
    filled.length > mostListed ? [...list(filled.slice(0, 3)), "…", ...list(filled.slice(-1))] : list(filled);
  const count = `${plainNumber(all.length)} cells`;
  if (filled.length === 0) return `${plainNumber(all.length)} blank cells`;
  return `${few.join(between)} (${filled.length < all.length ? `${count}, the others blank` : count})`;
}

function showScalar(value: Scalar, format?: string): string {
  if (typeof value === "number") return showNumber(value, format);
  if (value === null) return "blank";
  if (typeof value === "string") return `"${value}"`;
  return isError(value) ? value.error : value ? "TRUE" : "FALSE";
}

/** Percentages, money and dates keep their shape; other formats would hide figures that the sum needs. */
function showNumber(value: number, format = ""): string {
  if (isDateFormat(format)) return formatNumber(value, format);
  if (format.includes("%")) return `${plainNumber(value * 100)}%`;
  const [sign] = /[£$€]/.exec(format.replace(/\[\$([^\]-]*)[^\]]*\]/g, "$1")) ?? [];
  const shown = sign === undefined ? plainNumber(Math.abs(value)) : money(Math.abs(value), sign);
  return `${value < 0 ? "−" : ""}${shown}`;
}

const money = (size: number, sign: string): string =>
  `${sign}${plainNumber(size >= wholePounds ? Math.round(size) : size)}`;
