/** A function's words with its arguments in their places. */
import { criterionWords } from "./criterionWords.ts";

/** Pieces that are left out without their arguments; with a star they come again for each further set of arguments. */
const optional = /\[([^[\]]*)\](\*?)/g;
const slot = /\{[^{}]*\}/g;
/** A place, as a criterion or not, what to say where it is empty (another place or words), or what stands between all. */
const inSlot = /^\{(?:(is|are) )?(all|\d+)(?:\|(.*))?(?::(.*))?\}$/;

type Parts = readonly (string | undefined)[];

/**
 * @param parts undefined for an argument left empty
 * @example fillWords("{1} rounded to {2} decimal places[ by {3}]", ["A", "0"]) // => "A rounded to 0 decimal places"
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
  const [, verb, place, instead = "nothing", between] = inSlot.exec(written) ?? [];
  if (place === "all") return between === undefined ? listOf(filled(parts)) : filled(parts).join(between);
  const text = parts[Number(place) - 1] ?? parts[Number(instead) - 1] ?? instead;
  return verb === undefined ? text : criterionWords(text, verb as "is" | "are");
}

const filled = (parts: Parts): string[] => parts.map((part) => part ?? "nothing");

/** @example listOf(["0", "Income", "Grants"]) // => "0, Income and Grants" */
const listOf = (parts: readonly string[]): string =>
  [parts.slice(0, -1).join(", "), ...parts.slice(-1)].filter(Boolean).join(" and ");
