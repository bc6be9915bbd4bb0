/** What whole rows and columns that come and go do to formulas, as Excel does it. */
import { a1Parts, a1Text, type FormulaPart, type Reference } from "./formulaParts.ts";

/** Sheets by the names of their tabs, as formulas write them. */
export type RowMove =
  | {
      readonly kind: "insertRows" | "deleteRows";
      readonly sheet: string;
      readonly row: number;
      readonly count: number;
    }
  | {
      readonly kind: "insertColumns" | "deleteColumns";
      readonly sheet: string;
      readonly column: number;
      readonly count: number;
    }
  | { readonly kind: "deleteSheet"; readonly sheet: string };

const lost = "#REF!";

export const isFormula = (cell: unknown): cell is string => typeof cell === "string" && cell.startsWith("=");

/** @param home the sheet that the formula stands on. */
export function movedFormula(formula: string, home: string, moves: readonly RowMove[]): string {
  if (moves.length === 0) return formula;
  const parts = a1Parts(formula);
  const moved = parts.map((part) => movedPart(part, home, moves));
  return moved.every((part, at) => part === parts[at]) ? formula : a1Text(moved);
}

function movedPart(part: FormulaPart, home: string, moves: readonly RowMove[]): FormulaPart {
  if (typeof part === "string") return part;
  const sheet = (part.sheet ?? home).toLowerCase();
  let reference: Reference | undefined = part;
  for (const move of moves) {
    if (reference && move.sheet.toLowerCase() === sheet) reference = movedReference(reference, move);
  }
  return reference ?? lost;
}

function movedReference(reference: Reference, move: RowMove): Reference | undefined {
  if (move.kind === "deleteSheet") return undefined;
  if ("row" in move) return movedAlong(reference, ["top", "bottom"], { ...move, at: move.row });
  return movedAlong(reference, ["left", "right"], { ...move, at: move.column });
}

interface Shift {
  readonly kind: string;
  readonly at: number;
  readonly count: number;
}

function movedAlong(
  reference: Reference,
  [first, last]: readonly ["top", "bottom"] | readonly ["left", "right"],
  move: Shift,
): Reference | undefined {
  const { [first]: from, [last]: to } = reference;
  if (!from || !to) return reference;
  const ends = movedEnds(from.at, to.at, move);
  if (!ends) return undefined;
  if (ends.from === from.at && ends.to === to.at) return reference;
  return { ...reference, [first]: { ...from, at: ends.from }, [last]: { ...to, at: ends.to } };
}

function movedEnds(
  from: number,
  to: number,
  { kind, at: start, count }: Shift,
): { from: number; to: number } | undefined {
  if (kind.startsWith("insert")) {
    return { from: from >= start ? from + count : from, to: to >= start ? to + count : to };
  }
  const end = start + count - 1;
  if (from >= start && to <= end) return undefined;
  const back = (at: number, inside: number): number => {
    if (at < start) return at;
    return at > end ? at - count : inside;
  };
  return { from: back(from, start), to: back(to, start - 1) };
}
