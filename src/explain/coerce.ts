/** How Excel reads one kind of value where it wants another. */
import { type ErrorValue, errorValue, isError, type Scalar } from "./value.ts";

const numeral = /^[-+]?(\d{1,3}(,\d{3})+|\d+)?\.?\d*(e[-+]?\d+)?$/i;

/** A blank is 0, TRUE is 1, "12%" is 0.12; other text is #VALUE!. */
export function toNumber(value: Scalar): number | ErrorValue {
  if (typeof value === "string") return numberIn(value);
  return isError(value) ? value : Number(value);
}

function numberIn(typed: string): number | ErrorValue {
  const text = typed.trim().replace(/^([-+]?)[£$€]/, "$1");
  const isShare = text.endsWith("%");
  const figure = isShare ? text.slice(0, -1).trim() : text;
  if (!/\d/.test(figure) || !numeral.test(figure)) return errorValue("#VALUE!");
  return Number(figure.replaceAll(",", "")) / (isShare ? 100 : 1);
}

/** As & joins it: 15 digits at most, TRUE in capitals, nothing for a blank. */
export function toText(value: Scalar): string | ErrorValue {
  if (typeof value === "string" || isError(value)) return value;
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return generalNumber(value);
}

function generalNumber(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e21 || size < 1e-9)) {
    const [mantissa = "", power = ""] = value.toExponential(14).split("e");
    const sign = power.startsWith("-") ? "-" : "+";
    return `${String(Number(mantissa))}E${sign}${power.slice(1).padStart(2, "0")}`;
  }
  const text = String(Number(value.toPrecision(15)));
  return text.includes("e") ? Number(value.toPrecision(15)).toFixed(20).replace(/0+$/, "") : text;
}

/** A test's answer: numbers but 0 are TRUE, a blank is FALSE, text must say TRUE or FALSE. */
export function toTruth(value: Scalar): boolean | ErrorValue {
  if (typeof value === "boolean" || isError(value)) return value;
  if (typeof value === "number") return value !== 0;
  if (value === null) return false;
  if (/^true$/i.test(value)) return true;
  return /^false$/i.test(value) ? false : errorValue("#VALUE!");
}

const ranks = { number: 0, string: 1, boolean: 2 } as const;
type Plain = number | string | boolean;

/**
 * Excel's order: numbers before text before FALSE and TRUE; text without regard to capitals.
 *
 * @returns below, at or above 0
 */
export function compare(left: Plain | null, right: Plain | null): number {
  const a = left ?? blankLike(right);
  const b = right ?? blankLike(left);
  const [rankA, rankB] = [ranks[typeof a as keyof typeof ranks], ranks[typeof b as keyof typeof ranks]];
  if (rankA !== rankB) return rankA - rankB;
  if (typeof a === "string" && typeof b === "string") return compareText(a.toLowerCase(), b.toLowerCase());
  return sameFigure(Number(a), Number(b)) ? 0 : Number(a) - Number(b);
}

const compareText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** Excel compares 15 digits, so 0.1+0.2 is 0.3. */
const sameFigure = (a: number, b: number): boolean =>
  a === b || Number(a.toPrecision(15)) === Number(b.toPrecision(15));

/** What a blank stands for beside a value. */
function blankLike(other: Plain | null): Plain {
  if (typeof other === "string") return "";
  return typeof other === "boolean" ? false : 0;
}
