/** The kinds of text in a plan file: names, sentences, refs, years, months and dates. */
import * as v from "valibot";
import { nearest } from "../nearest.ts";
import { isDate } from "./isDate.ts";

/** What a spreadsheet file cannot hold, or would show as nothing: control characters and turned-about text. */
const invisible = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/;
const loneHalf = /\p{Cs}/u;
const hasOnlyVisible = (text: string): boolean => !invisible.test(text) && !loneHalf.test(text);

const byHand = "type it again by hand: it holds characters that cannot be seen";
const isOneLine = (text: string): boolean => !/[\n\t]/.test(text);

/** A number or a word without quotation marks is what was meant, but for them. */
const inQuotes = (typed: unknown, example: string): string =>
  typeof typed === "number" || typeof typed === "boolean"
    ? `type "${typed}", in quotation marks`
    : `type text in quotation marks, such as ${JSON.stringify(example)}`;

const text = (most: number, example: string, holds: RegExp = /\S/, fix = "type some words") =>
  v.pipe(
    v.string((issue) => inQuotes(issue.input, example)),
    v.regex(holds, `${fix}, such as ${JSON.stringify(example)}`),
    v.maxLength(most, `shorten it to ${most} characters`),
    v.check(hasOnlyVisible, byHand),
    v.examples([example]),
  );

const inOneLine = v.check(isOneLine, "put it on one line, without tabs");

/** A name as it stands on a sheet; one that starts with =, +, - or @ stays text. */
export const name = (example: string) => v.pipe(text(120, example), inOneLine);

/** As {@link name}, but may be left empty. */
export const nameOrBlank = (example: string) => v.pipe(text(120, example, /^/), inOneLine);

/** A sentence or a few: a source, a note. */
export const sentence = (example: string) => text(2_000, example);

/** As {@link sentence}, but may be left empty. */
export const sentenceOrBlank = (example: string) => text(2_000, example, /^/);

/** A formula in the language of rows. */
export const rowFormula = text(
  1_000,
  "fact.saving/fact.children",
  /^\s*[^=\s]/,
  'type a formula without "=" at the start',
);

export const ref = v.pipe(
  v.string('type a short name in quotation marks, such as "P01"'),
  v.regex(
    /^[A-Za-z][A-Za-z0-9_-]{0,39}$/,
    'use up to 40 letters, digits, - and _, with a letter first, such as "P01"',
  ),
  v.examples(["P01"]),
);

export const financialYear = v.pipe(
  v.string('type a financial year in quotation marks, such as "2016-17"'),
  v.regex(/^\d{4}[-/]\d{2}$/, 'type a financial year, such as "2016-17"'),
  v.examples(["2016-17"]),
);

export const month = v.pipe(
  v.string('type a month in quotation marks, such as "2018-09"'),
  v.regex(
    /^\d{4}-(0[1-9]|1[0-2])$/,
    'type the year and the month as digits, such as "2018-09" for September',
  ),
  v.examples(["2018-09"]),
);

export const date = v.pipe(
  v.string('type a date in quotation marks, such as "2016-11" or "30 September 2016"'),
  v.maxLength(60, "shorten it to 60 characters"),
  v.check(hasOnlyVisible, byHand),
  v.check(isDate, 'type a date with its year, such as "2016-11" or "30 September 2016"'),
  v.examples(["2016-11"]),
);

/** One of a few words. */
export const oneOf = <const Words extends readonly string[]>(words: Words) =>
  v.pipe(
    v.picklist(words, (issue) => wordFix(issue.input, words)),
    v.examples(words.slice(0, 1)),
  );

function wordFix(typed: unknown, words: readonly string[]): string {
  const meant = typeof typed === "string" ? nearest(typed, words) : undefined;
  const all = words.map((word) => JSON.stringify(word)).join(", ");
  return meant ? `did you mean "${meant}"? The words are ${all}` : `type one of ${all}`;
}
