/** Text: its parts, its length, and numbers written as text. */
import { toNumber, toText } from "../coerce.ts";
import { formatNumber } from "../formatNumber.ts";
import type { Functions, Sum } from "../functionEntry.ts";
import { lift } from "../lift.ts";
import { errorValue, firstOf, isError, type Scalar, scalarsOf } from "../value.ts";

type OfText = (text: string, ...more: (string | undefined)[]) => Scalar;

const texts =
  (sum: OfText): Sum =>
  (args) =>
    lift(args, (parts) => {
      const read = parts.map(toText);
      const [first = "", ...more] = read as string[];
      return read.find(isError) ?? sum(first, ...more);
    });

const whole = (text: string | undefined, otherwise: number): number =>
  text === undefined ? otherwise : Math.trunc(Number(text));

/** 1-based; case matters to FIND only. */
const placeOf =
  (fold: (text: string) => string): OfText =>
  (sought, within = "", start) => {
    const place = fold(within).indexOf(fold(sought), whole(start, 1) - 1);
    return place < 0 ? errorValue("#VALUE!") : place + 1;
  };

const substitute: OfText = (text, old = "", fresh = "", which) => {
  if (old === "") return text;
  if (which === undefined) return text.replaceAll(old, fresh);
  let count = 0;
  return text.replaceAll(old, (same) => (++count === Number(which) ? fresh : same));
};

const joined: Sum = (args) => joinTexts(args.flatMap(scalarsOf), "");

function joinTexts(parts: readonly Scalar[], between: string): Scalar {
  const read = parts.map(toText);
  return read.find(isError) ?? (read as string[]).join(between);
}

const textJoin: Sum = ([between = "", skipsBlanks = true, ...parts]) => {
  const values = parts.flatMap(scalarsOf);
  const kept = skipsBlanks === false ? values : values.filter((value) => value !== null && value !== "");
  const sign = toText(scalarsOf(between)[0] ?? null);
  return isError(sign) ? sign : joinTexts(kept, sign);
};

const oneLetter =
  (end: string) =>
  (typed: readonly (number | undefined)[]): string | undefined =>
    typed.length < 2 || typed[1] === 1 ? `the ${end} letter of {1}` : undefined;

/** Before a place in a text, or after so many letters from there. */
function sideOf(text: string, at: number, letters: number): Scalar {
  if (at < 0) return errorValue("#N/A");
  return letters === 0 ? text.slice(0, at) : text.slice(at + letters);
}

export const textFunctions: Functions = {
  LEN: { words: "the length of {1}", sum: texts((text) => text.length) },
  LEFT: {
    words: "the first {2} letters of {1}",
    wordsFor: oneLetter("first"),
    sum: texts((text, count) => text.slice(0, whole(count, 1))),
  },
  RIGHT: {
    words: "the last {2} letters of {1}",
    wordsFor: oneLetter("last"),
    sum: texts((text, count) => text.slice(Math.max(0, text.length - whole(count, 1)))),
  },
  MID: {
    words: "{3} letters of {1} from letter {2}",
    sum: texts((text, start, count) =>
      text.slice(whole(start, 1) - 1, whole(start, 1) - 1 + whole(count, 0)),
    ),
  },
  TRIM: { words: "{1} without spare spaces", sum: texts((text) => text.trim().replace(/ +/g, " ")) },
  UPPER: { words: "{1} in capitals", sum: texts((text) => text.toUpperCase()) },
  LOWER: { words: "{1} in small letters", sum: texts((text) => text.toLowerCase()) },
  FIND: { words: "where {1} stands in {2}", sum: texts(placeOf((text) => text)) },
  SEARCH: { words: "where {1} stands in {2}", sum: texts(placeOf((text) => text.toLowerCase())) },
  SUBSTITUTE: { words: "{1} with {2} replaced by {3}", sum: texts(substitute) },
  REPLACE: {
    words: "{1} with {3} letters from letter {2} replaced by {4}",
    sum: texts((text, start, count, fresh = "") => {
      const from = whole(start, 1) - 1;
      return text.slice(0, from) + fresh + text.slice(from + whole(count, 0));
    }),
  },
  PROPER: {
    words: "{1} with capitals",
    sum: texts((text) => text.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())),
  },
  CHAR: {
    words: "character {1}",
    wordsFor: ([code]) => (code === 10 ? "a line break" : undefined),
    sum: texts((code) => String.fromCharCode(Number(code))),
  },
  TEXTBEFORE: {
    words: "what stands in {1} before {2}",
    sum: texts((text, sign = "") => sideOf(text, text.indexOf(sign), 0)),
  },
  TEXTAFTER: {
    words: "what stands in {1} after {2}",
    sum: texts((text, sign = "") => sideOf(text, text.indexOf(sign), sign.length)),
  },
  HYPERLINK: {
    words: "{2|1}, as a link",
    sum: ([address = null, shown]) => firstOf(shown ?? address),
  },
  REPT: { words: "{1} repeated {2} times", sum: texts((text, times) => text.repeat(whole(times, 0))) },
  EXACT: { words: "whether {1} and {2} are the same text", sum: texts((text, other) => text === other) },
  VALUE: { words: "{1} as a number", sum: ([text = null]) => lift([text], ([one = null]) => toNumber(one)) },
  CONCATENATE: { words: "{all: joined to }", sum: joined },
  CONCAT: { words: "{all: joined to }", sum: joined },
  TEXTJOIN: { words: "{3}[, {4}]* joined with {1} between", sum: textJoin },
  TEXT: {
    words: "{1} written as {2}",
    sum: ([value = null, format = null]) =>
      lift([value, format], ([one = null, pattern = null]) =>
        typeof one === "number" ? formatNumber(one, String(pattern ?? "")) : one,
      ),
  },
};
