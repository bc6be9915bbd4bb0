/** A number as Excel shows it in a number format; the formats that budgets use, not every one there is. */
import { isDateFormat } from "../audit/isDateFormat.ts";
import { dateOfSerial } from "./dateOfSerial.ts";
import { isYear } from "./isYear.ts";
import { operators } from "./operators.ts";

const monthNames =
  "January February March April May June July August September October November December".split(" ");
const dayNames = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
/** Each stands for a digit. */
const places = /[#0?]/g;
/** Fractions, powers of ten, and General beside other words. */
const unknown = /[#0?]\s*\/|e[+-]|general/i;

/**
 * @example formatNumber(1234.5, "£#,##0.0") // => "£1,234.5"
 */
export function formatNumber(value: number, format: string): string {
  if (format === "" || /^(general|@)$/i.test(format)) return plainNumber(value);
  return isDateFormat(format) ? formatDate(value, format) : inSections(value, format.split(";"));
}

function inSections(value: number, sections: readonly string[]): string {
  const { section, hasSign } = sectionFor(value, sections);
  const shown = section === undefined ? undefined : inSection(Math.abs(value), withoutColours(section));
  if (shown === undefined) return plainNumber(value);
  return value < 0 && !hasSign && /[1-9]/.test(shown) ? `-${shown}` : shown;
}

interface Section {
  /** Undefined where none is for the figure. */
  readonly section: string | undefined;
  /** Whether it is for negative figures alone, and shows them as such. */
  readonly hasSign: boolean;
}

const condition = /\[(<=|>=|<>|<|>|=)(-?[\d.]+)\]/;

/** For positive figures, negative ones and nought; or by conditions such as [=1], and the first without one for the rest. */
function sectionFor(value: number, sections: readonly string[]): Section {
  const [first = ""] = sections;
  if (sections.some((section) => condition.test(section))) {
    const section = sections.find((section) => isMet(section, value));
    return { section, hasSign: takesNegativesAlone(section) };
  }
  const wanted = sections[value < 0 ? 1 : value === 0 ? 2 : 0];
  return { section: wanted ?? first, hasSign: value < 0 && wanted !== undefined };
}

function isMet(section: string, value: number): boolean {
  const [, sign = "", limit = ""] = condition.exec(section) ?? [];
  return sign === "" || operators[sign]?.sum(value, Number(limit)) === true;
}

/** Below nought, below or at a negative limit, or that limit itself. */
function takesNegativesAlone(section = ""): boolean {
  const [, sign = "", limit = ""] = condition.exec(section) ?? [];
  return sign === "<" ? Number(limit) <= 0 : ["<=", "="].includes(sign) && Number(limit) < 0;
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
    .replace(/\[\$([^\]-]*)[^\]]*\]/g, '"$1"')
    .replace(/\[[^\]]*\]/g, "")
    .replace(/_./g, "")
    .replace(/\*./g, "")
    .replace(/\\ (?=[#0?])/g, " ");

/** Characters that no format has stand for its quoted texts while its other signs are read. */
const firstStandIn = 0xe000;
const standIns = /[\ue000-\uf8ff]/g;

/** @returns undefined where the section is of a kind that is not known here, or leaves nothing to be seen of a nought */
function inSection(size: number, section: string): string | undefined {
  const texts: string[] = [];
  const signs = section.replace(/"([^"]*)"|\\(.)/g, (_, quoted?: string, escaped?: string) =>
    String.fromCharCode(firstStandIn + texts.push(quoted ?? escaped ?? "") - 1),
  );
  if (unknown.test(signs)) return undefined;
  if (countPlaces(signs) === 0) return unmasked(signs, texts);
  const shown = unmasked(inSigns(signs.includes("%") ? size * 100 : size, signs), texts);
  return /^\.?$/.test(shown) ? undefined : shown;
}

const unmasked = (signs: string, texts: readonly string[]): string =>
  signs.replace(standIns, (one) => texts[one.charCodeAt(0) - firstStandIn] ?? "").trim();

const scales = /(?<=[#0?]),+(?!.*[#0?])/s;

/** Commas after the last place drop three digits each; commas between places part the thousands. */
function inSigns(size: number, signs: string): string {
  const scale = scales.exec(signs)?.[0].length ?? 0;
  const [whole = "", part] = signs.replace(scales, "").split(/\.(.*)/s);
  const fixed = Number((size / 1000 ** scale).toPrecision(15)).toFixed(countPlaces(part));
  const [digits = "", decimals = ""] = fixed.split(".");
  const shown = inWhole(digits === "0" ? "" : digits, whole);
  return part === undefined ? shown : `${shown}.${inPart(decimals, part)}`;
}

const countPlaces = (signs = ""): number => signs.match(places)?.length ?? 0;

/** The first place takes all digits that the later ones leave over; what stands between places stays there. */
function inWhole(digits: string, signs: string): string {
  let later = countPlaces(signs);
  if (later === 0) return signs + digits;
  const padded = digits.padStart(countPlaces(signs.slice(signs.search(/0|$/))), "0");
  const isGrouped = /[#0?],+[#0?]/.test(signs);
  const figures = (isGrouped ? grouped(padded, false) : padded).match(/\d,?/g) ?? [];
  let taken = 0;
  // a blank before the first digit would only be a gap
  return signs.replace(/[#0?],*( *(?=[#0?]))?/g, (_, blanks?: string) => {
    const from = taken;
    taken = Math.max(0, figures.length - --later);
    return taken === 0 ? "" : figures.slice(from, taken).join("") + (blanks ?? "");
  });
}

/** Noughts at the end show in a 0 alone. */
function inPart(decimals: string, signs: string): string {
  const fewest = countPlaces(signs.slice(0, signs.lastIndexOf("0") + 1));
  const shown = decimals.replace(/0+$/, "").padEnd(fewest, "0");
  let taken = 0;
  return signs.replace(places, () => shown.charAt(taken++));
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
