/** What whole rows that come and go do to formulas, as Excel does it. */
import { a1Parts, a1Text, type FormulaPart, type Reference } from "./formulaParts.ts";

/** Sheets by the names of their tabs, as formulas write them. */
export type RowMove =
  | {
      readonly kind: "insertRows" | "deleteRows";
      readonly sheet: string;
      readonly row: number;
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
  const { top, bottom } = reference;
  if (move.kind === "deleteSheet") return undefined;
  if (!top || !bottom) return reference;
  const rows = movedRows(top.at, bottom.at, move);
  if (!rows) return undefined;
  if (rows.top === top.at && rows.bottom === bottom.at) return reference;
  return { ...reference, top: { ...top, at: rows.top }, bottom: { ...bottom, at: rows.bottom } };
}

function movedRows(
  top: number,
  bottom: number,
  { kind, row, count }: Exclude<RowMove, { kind: "deleteSheet" }>,
): { top: number; bottom: number } | undefined {
  if (kind === "insertRows") {
    return { top: top >= row ? top + count : top, bottom: bottom >= row ? bottom + count : bottom };
  }
  const end = row + count - 1;
  if (top >= row && bottom <= end) return undefined;
  const down = (at: number, inside: number): number => {
    if (at < row) return at;
    return at > end ? at - count : inside;
  };
  return { top: down(top, row), bottom: down(bottom, row - 1) };
}
