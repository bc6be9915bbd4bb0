/** A value as a sentence shows it: as many figures as a reader can follow, in the shape of the cell's number format. */
import { isDateFormat } from "../audit/isDateFormat.ts";
import { formatNumber, plainNumber } from "./formatNumber.ts";
import { isArea, isError, type Scalar, scalarsOf, type Value } from "./value.ts";

const mostListed = 6;

export function showValue(value: Value, format?: string, between = ", "): string {
  if (!isArea(value)) return showScalar(value, format);
  const all = scalarsOf(value);
  if (all.length <= mostListed) return all.map((one) => showScalar(one, format)).join(between);
  const shown = [
    ...all.slice(0, 3).map((one) => showScalar(one, format)),
    "…",
    showScalar(all.at(-1) ?? null, format),
  ];
  return `${shown.join(between)} (${all.length} cells)`;
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
  const [money] = /[£$€]/.exec(format.replace(/\[\$([^\]-]*)[^\]]*\]/g, "$1")) ?? [];
  const shown = plainNumber(Math.abs(value));
  return `${value < 0 ? "−" : ""}${money ?? ""}${shown}`;
}
