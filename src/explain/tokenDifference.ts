/** What one formula has where another has something else, both as they would stand in the same cell. */
import type { Token } from "@borgar/fx";
import { parseReference } from "../formula/excel/parseReference.ts";
import { tokensOf } from "../formula/excel/tokensOf.ts";

interface Difference {
  readonly parts: readonly string[];
  /** True where the two differ in one place, or in two ranges, and not just by pointing at another fixed cell or sheet. */
  readonly isNear: boolean;
}

const mostPlaces = 2;

export function tokenDifference(ours: string, theirs: string): Difference {
  const [own, other] = [ours, theirs].map((formula) =>
    tokensOf(formula).filter(({ type }) => type !== "whitespace" && type !== "fx_prefix"),
  ) as [Token[], Token[]];
  if (own.length !== other.length) return inserted(own, other);
  const parts = own.flatMap((token, place) => {
    const peer = other[place];
    return peer && peer.value !== token.value ? [swapped(token, peer)] : [];
  });
  const isLink = own.every(
    ({ value }, place) => value === other[place]?.value || areLinks(value, other[place]?.value),
  );
  const isNear = parts.length === 1 || (parts.length === mostPlaces && !parts.some(isSwap));
  return {
    parts: parts.length > mostPlaces ? [] : parts,
    isNear: isNear && !isLink && own.some(({ value }) => rangeOf(value)),
  };
}

/** Fixed, or of unlike sheets: lists of links point where each of them likes. */
function areLinks(own: string, peer = ""): boolean {
  const [ours, theirs] = [own, peer].map(linkOf);
  return (
    ours !== undefined &&
    theirs !== undefined &&
    (ours.sheet !== theirs.sheet || (ours.isFixed && theirs.isFixed))
  );
}

function linkOf(text: string): { readonly sheet: string; readonly isFixed: boolean } | undefined {
  const parsed = parseReference(text);
  if (!parsed || !("range" in parsed)) return undefined;
  const { $top, $left } = parsed.range;
  return {
    sheet: parsed.context?.join() ?? "",
    isFixed: $top === true && $left === true && !text.includes(":"),
  };
}

const swap = "it has ";
const isSwap = (part: string): boolean => part.startsWith(swap);

function swapped(own: Token, peer: Token): string {
  return rangeDifference(own.value, peer.value) ?? `${swap}${own.value} where the other has ${peer.value}`;
}

function rangeDifference(own: string, peer: string): string | undefined {
  const [ours, theirs] = [own, peer].map(rangeOf);
  if (!ours || !theirs) return undefined;
  if (own.replaceAll("$", "") === peer.replaceAll("$", ""))
    return `${own} is fixed ($) otherwise than ${peer}`;
  if (!`${own}${peer}`.includes(":")) return `it refers to ${own}, not ${peer}`;
  return `its range ${own} ${unlikeEnds(ours, theirs)} ${peer}`;
}

function unlikeEnds(ours: Range, theirs: Range): string {
  if (sameCorner(ours, theirs, "top", "left")) return "ends elsewhere than";
  return sameCorner(ours, theirs, "bottom", "right") ? "starts elsewhere than" : "is not";
}

function rangeOf(text: string) {
  const parsed = parseReference(text);
  return parsed && "range" in parsed ? parsed.range : undefined;
}

type Range = NonNullable<ReturnType<typeof rangeOf>>;
const sameCorner = (a: Range, b: Range, row: "top" | "bottom", column: "left" | "right"): boolean =>
  a[row] === b[row] && a[column] === b[column];

/** One run of words more in one of the two. */
function inserted(own: readonly Token[], other: readonly Token[]): Difference {
  const [shorter, longer] = own.length < other.length ? [own, other] : [other, own];
  const head = shared(shorter, longer);
  const tail = shared(shorter.slice(head).reverse(), [...longer].reverse());
  if (head + tail < shorter.length) return { parts: [], isNear: false };
  const extra = longer.slice(head, longer.length - tail);
  const [first, ...more] = extra;
  const isSign = first?.type === "operator" && more.length === 0;
  const text = (isSign ? "the sign " : "") + extra.map(({ value }) => value).join("");
  return { parts: [longer === own ? `it also has ${text}` : `it lacks ${text}`], isNear: true };
}

/** How many words two formulas share from the start. */
function shared(shorter: readonly Token[], longer: readonly Token[]): number {
  const place = shorter.findIndex(({ value }, at) => value !== longer[at]?.value);
  return place < 0 ? shorter.length : place;
}
