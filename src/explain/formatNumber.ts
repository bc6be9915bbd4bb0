/** A number as Excel shows it in a number format; the formats that budgets use, not every one there is. */
import { isDateFormat } from "../audit/isDateFormat.ts";
import { dateOfSerial } from "./dateOfSerial.ts";
import { isYear } from "./isYear.ts";
import { operators } from "./operators.ts";

const monthNames =
  "January February March April May June July August September October November December".split(" ");
const dayNames = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
/** "# ##0" parts thousands by a space. */
const digits = /[#0?](?:[#0?,.]| (?=[#0?]))*(?:E[+-]0+)?/i;

/**
 * @example formatNumber(1234.5, "£#,##0.0") // => "£1,234.5"
 */
export function formatNumber(value: number, format: string): string {
  if (format === "" || /^(general|@)$/i.test(format)) return plainNumber(value);
  return isDateFormat(format) ? formatDate(value, format) : inSections(value, format.split(";"));
}

function inSections(value: number, sections: readonly string[]): string {
  const { section, hasSign } = sectionFor(value, sections);
  const shown = inSection(Math.abs(value), withoutColours(section));
  return value < 0 && !hasSign && /[1-9]/.test(shown) ? `-${shown}` : shown;
}

interface Section {
  readonly section: string;
  /** Whether it is for negative figures alone, and shows them as such. */
  readonly hasSign: boolean;
}

const condition = /\[(<=|>=|<>|<|>|=)(-?[\d.]+)\]/;

/** For positive figures, negative ones and nought; or by conditions such as [=1], and the first without one for the rest. */
function sectionFor(value: number, sections: readonly string[]): Section {
  const [first = ""] = sections;
  if (sections.some((section) => condition.test(section))) {
    return { section: sections.find((section) => isMet(section, value)) ?? first, hasSign: false };
  }
  const wanted = sections[value < 0 ? 1 : value === 0 ? 2 : 0];
  return { section: wanted ?? first, hasSign: value < 0 && wanted !== undefined };
}

function isMet(section: string, value: number): boolean {
  const [, sign = "", limit = ""] = condition.exec(section) ?? [];
  return sign === "" || operators[sign]?.sum(value, Number(limit)) === true;
}

/** Grouped thousands, and no more decimals than a reader wants beside others. */
export function plainNumber(value: number): string {
  const size = Math.abs(value);
  if (isYear(value)) return String(value);
  if (size !== 0 && (size >= 1e15 || size < 1e-6)) return String(Number(value.toPrecision(6)));
  const places = size >= 1000 ? 2 : size >= 1 ? 4 : 6;
  return grouped(size.toFixed(places), value < 0)
    .replace(/(\.\d*?)0+$/, "$1")
    .replace(/\.$/, "");
}

function grouped(fixed: string, isNegative: boolean): string {
  const [whole = "", part] = fixed.split(".");
  const text = whole.replace(/\B(?=(\d{3})+$)/g, ",") + (part === undefined ? "" : `.${part}`);
  return isNegative ? `-${text}` : text;
}

/** [Red] and conditions go, [$£-809] is its sign, room for a bracket is a space at most. */
const withoutColours = (section: string): string =>
  section
    .replace(/\[\$([^\]-]*)[^\]]*\]/g, "$1")
    .replace(/\[[^\]]*\]/g, "")
    .replace(/_./g, "")
    .replace(/\*./g, "")
    .replace(/\\ (?=[#0?])/g, " ");

function inSection(size: number, section: string): string {
  const bare = section.replace(/"([^"]*)"|\\(.)/g, (_, quoted?: string, escaped?: string) =>
    (quoted ?? escaped ?? "").replace(/[#0?]/g, ""),
  );
  const pattern = digits.exec(section.replace(/"[^"]*"|\\./g, ""))?.[0];
  if (pattern === undefined) return bare.trim();
  return bare.replace(digits, inPattern(size * (bare.includes("%") ? 100 : 1), pattern)).trim();
}

function inPattern(size: number, pattern: string): string {
  const [whole = "", part = ""] = pattern.split(".");
  const scale = /,+$/.exec(pattern)?.[0].length ?? 0;
  const places = part.replace(/[^0#?]/g, "").length;
  const fixed = Number((size / 1000 ** scale).toPrecision(15)).toFixed(places);
  const mark = /[, ](?=[#0?])/.exec(whole)?.[0];
  return mark === undefined ? fixed : grouped(fixed, false).replaceAll(",", mark);
}

const dateParts: readonly (readonly [RegExp, (date: Date) => string])[] = [
  [/^y{3,}/i, (date) => String(date.getUTCFullYear())],
  [/^yy?/i, (date) => String(date.getUTCFullYear()).slice(-2)],
  [/^m{4,}/i, (date) => monthNames[date.getUTCMonth()] ?? ""],
  [/^mmm/i, (date) => (monthNames[date.getUTCMonth()] ?? "").slice(0, 3)],
  [/^mm/i, (date) => String(date.getUTCMonth() + 1).padStart(2, "0")],
  [/^m/i, (date) => String(date.getUTCMonth() + 1)],
  [/^d{4,}/i, (date) => dayNames[date.getUTCDay()] ?? ""],
  [/^ddd/i, (date) => (dayNames[date.getUTCDay()] ?? "").slice(0, 3)],
  [/^dd/i, (date) => String(date.getUTCDate()).padStart(2, "0")],
  [/^d/i, (date) => String(date.getUTCDate())],
];

function formatDate(serial: number, format: string): string {
  const date = dateOfSerial(serial);
  let rest = withoutColours(format.split(";")[0] ?? "").replace(/["\\]/g, "");
  let text = "";
  while (rest !== "") {
    const [pattern, part] = dateParts.find(([start]) => start.test(rest)) ?? [/^./s, () => rest.slice(0, 1)];
    text += part(date);
    rest = rest.replace(pattern, "");
  }
  return text;
}
