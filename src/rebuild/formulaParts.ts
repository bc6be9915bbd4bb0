/** A formula taken apart into its references to cells and the text between them, and put together again. */
import { isRange, parseR1C1Ref, stringifyA1Ref, stringifyR1C1Ref } from "@borgar/fx";
import { parseReference } from "../formula/excel/parseReference.ts";
import { tokensOf } from "../formula/excel/tokensOf.ts";
import type { CellPlace } from "../sheet/workbookSpec.ts";

/** One end of a reference, counted from 1; undefined where it names whole rows or whole columns. */
interface Edge {
  readonly at: number;
  readonly isFixed: boolean;
}

/** Where the cells stand, whoever asks. */
export interface Reference {
  /** Undefined for cells of the formula's own sheet. */
  readonly sheet: string | undefined;
  readonly top: Edge | undefined;
  readonly left: Edge | undefined;
  readonly bottom: Edge | undefined;
  readonly right: Edge | undefined;
}

export type FormulaPart = string | Reference;

export function a1Parts(formula: string): FormulaPart[] {
  return tokensOf(formula).map((token) => (isRange(token) ? fromA1(token.value) : token.value));
}

function fromA1(text: string): FormulaPart {
  const found = parseReference(text);
  // Other workbooks' cells are theirs to move.
  if (!found || !("range" in found) || (found.context?.length ?? 0) > 1) return text;
  const { top, left, bottom, right, $top, $left, $bottom, $right } = found.range;
  return {
    sheet: found.context?.[0],
    top: edge(top, $top),
    left: edge(left, $left),
    bottom: edge(bottom, $bottom),
    right: edge(right, $right),
  };
}

function edge(at: number | null | undefined, isFixed: boolean | null | undefined): Edge | undefined {
  return typeof at === "number" ? { at: at + 1, isFixed: isFixed === true } : undefined;
}

/** @returns what the formula says in a cell, for one cell after the other. */
export function r1c1Parts(formula: string): (place: CellPlace) => FormulaPart[] {
  const parts = tokensOf(formula, { r1c1: true }).map((token): ((place: CellPlace) => FormulaPart) =>
    isRange(token) ? fromR1C1(token.value) : () => token.value,
  );
  return (place) => parts.map((part) => part(place));
}

function fromR1C1(text: string): (place: CellPlace) => FormulaPart {
  const found = parseR1C1Ref(text);
  if (!found || !("range" in found)) return () => text;
  const { r0, r1, c0, c1, $r0, $r1, $c0, $c1 } = found.range;
  const sheet = found.context?.[0];
  const seen = (at: number | null | undefined, isFixed: boolean | null | undefined, from: number) =>
    typeof at === "number"
      ? { at: isFixed === true ? at + 1 : from + at, isFixed: isFixed === true }
      : undefined;
  return ({ row, column }) => ({
    sheet,
    ...ordered("top", "bottom", seen(r0, $r0, row), seen(r1, $r1, row)),
    ...ordered("left", "right", seen(c0, $c0, column), seen(c1, $c1, column)),
  });
}

function ordered<First extends string, Last extends string>(
  first: First,
  last: Last,
  one: Edge | undefined,
  other: Edge | undefined,
): Record<First | Last, Edge | undefined> {
  const isTurned = one && other && one.at > other.at;
  return { [first]: isTurned ? other : one, [last]: isTurned ? one : other } as Record<
    First | Last,
    Edge | undefined
  >;
}

/** The formula in A1 form; equal formulas give equal texts, however their sheets' names were quoted. */
export function a1Text(parts: readonly FormulaPart[]): string {
  return parts.map((part) => (typeof part === "string" ? part : inA1(part))).join("");
}

const isFixed = (edge: Edge | undefined): boolean => edge?.isFixed ?? false;

function inA1({ sheet, top, left, bottom, right }: Reference): string {
  const zero = (one: Edge | undefined): number | null => (one ? one.at - 1 : null);
  return stringifyA1Ref({
    context: sheet === undefined ? [] : [sheet],
    range: {
      top: zero(top),
      left: zero(left),
      bottom: zero(bottom),
      right: zero(right),
      $top: isFixed(top),
      $left: isFixed(left),
      $bottom: isFixed(bottom),
      $right: isFixed(right),
    },
  });
}

/** The formula in R1C1 form, as the cell at the place says it. */
export function r1c1Text(parts: readonly FormulaPart[], place: CellPlace): string {
  return parts.map((part) => (typeof part === "string" ? part : inR1C1(part, place))).join("");
}

function inR1C1({ sheet, top, left, bottom, right }: Reference, { row, column }: CellPlace): string {
  const seen = (one: Edge | undefined, from: number): number | null => {
    if (!one) return null;
    return one.isFixed ? one.at - 1 : one.at - from;
  };
  return stringifyR1C1Ref({
    context: sheet === undefined ? [] : [sheet],
    range: {
      r0: seen(top, row),
      c0: seen(left, column),
      r1: seen(bottom, row),
      c1: seen(right, column),
      $r0: isFixed(top),
      $c0: isFixed(left),
      $r1: isFixed(bottom),
      $c1: isFixed(right),
    },
  });
}
