/** A function's words with its arguments in their places. */
import { criterionWords } from "./criterionWords.ts";

/** Pieces that are left out without their arguments; with a star they come again for each further set of arguments. */
const optional = /\[([^[\]]*)\](\*?)/g;
const slot = /\{[^{}]*\}/g;
/** A place, as a criterion or not, what to say where it is empty (another place or words), or what stands between all. */
const inSlot = /^\{(?:(is|are|unit) )?(all|\d+)(?:\|(.*))?(?::(.*))?\}$/;

/** What an argument is called; dates are before and after, not below and above. */
interface Said {
  readonly text: string;
  readonly isDate?: boolean;
}
type Parts = readonly (Said | undefined)[];

/**
 * @param parts undefined for an argument left empty
 * @example fillWords("{1} rounded to {2} decimal places[ by {3}]", [{ text: "A" }, { text: "0" }]) // => "A rounded to 0 decimal places"
 */
export function fillWords(words: string, parts: Parts): string {
  const kept = words.replace(optional, (_, piece: string, star: string) =>
    star ? repeated(piece, parts) : isThere(piece, parts) ? piece : "",
  );
  return kept.replace(slot, (written: string) => fillSlot(written, parts));
}

const placesIn = (piece: string): number[] =>
  (piece.match(slot) ?? []).map((written) => Number(inSlot.exec(written)?.[2]));

const isThere = (piece: string, parts: Parts): boolean =>
  placesIn(piece).every((place) => parts[place - 1] !== undefined);

function repeated(piece: string, parts: Parts): string {
  const stride = placesIn(piece).length;
  const further = piece.replace(/\d+/g, (place) => String(Number(place) + stride));
  const isBeyond = Math.max(...placesIn(piece)) > parts.length;
  if (isBeyond) return "";
  return (isThere(piece, parts) ? piece : "") + repeated(further, parts);
}

function fillSlot(written: string, parts: Parts): string {
  const [, manner = "", place, instead, between] = inSlot.exec(written) ?? [];
  if (place === "all") return between === undefined ? listOf(filled(parts)) : filled(parts).join(between);
  // What a criterion is held against stands before it.
  const [before, own] = [parts[Number(place) - 2], parts[Number(place) - 1]];
  return inManner(manner, own?.text ?? otherwise(instead, parts), before);
}

const inManner = (manner: string, text: string, before: Said | undefined): string =>
  manners[manner]?.(text, before?.isDate) ?? text;

const otherwise = (instead = "nothing", parts: Parts): string => parts[Number(instead) - 1]?.text ?? instead;

/** How an argument is said that is more than its own text. */
const manners: Readonly<Record<string, (text: string, isDate?: boolean) => string>> = {
  is: (text, isDate) => criterionWords(text, "is", isDate),
  are: (text, isDate) => criterionWords(text, "are", isDate),
  unit: (text) => units[text.replaceAll('"', "").toUpperCase()] ?? `time in ${text}`,
};

/** The units of DATEDIF. */
const units: Readonly<Record<string, string>> = {
  Y: "whole years",
  M: "whole months",
  D: "days",
  YM: "months beyond whole years,",
  YD: "days beyond whole years,",
  MD: "days beyond whole months,",
};

const filled = (parts: Parts): string[] => parts.map((part) => part?.text ?? "nothing");

/** @example listOf(["0", "Income", "Grants"]) // => "0, Income and Grants" */
const listOf = (parts: readonly string[]): string =>
  [parts.slice(0, -1).join(", "), ...parts.slice(-1)].filter(Boolean).join(" and ");
