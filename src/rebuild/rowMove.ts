/** What whole rows and columns that come and go do to formulas, as Excel does it. */
import { movedSpan, type SpanMove } from "../sheet/movedSpan.ts";
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
  const kind = move.kind.startsWith("insert") ? "insert" : "delete";
  const { count } = move;
  return "row" in move
    ? movedAlong(reference, ["top", "bottom"], { kind, at: move.row, count })
    : movedAlong(reference, ["left", "right"], { kind, at: move.column, count });
}

function movedAlong(
  reference: Reference,
  [first, last]: readonly ["top", "bottom"] | readonly ["left", "right"],
  move: SpanMove,
): Reference | undefined {
  const { [first]: from, [last]: to } = reference;
  if (!from || !to) return reference;
  const ends = movedSpan([from.at, to.at], move);
  if (!ends) return undefined;
  if (ends[0] === from.at && ends[1] === to.at) return reference;
  return { ...reference, [first]: { ...from, at: ends[0] }, [last]: { ...to, at: ends[1] } };
}
