/** A formula as it reads once rows, columns and sheets that it points at have moved with their contents. */
import { toCol, fromCol } from "@borgar/fx";
import { tokensOf } from "../formula/excel/tokensOf.ts";
import { lineNow, type PairedLines } from "./pairedLines.ts";

interface SheetMove {
  /** What the sheet is called now. */
  readonly name: string;
  readonly rows: Pick<PairedLines, "pairs">;
  readonly columns: Pick<PairedLines, "pairs">;
}

/** By the name that the sheet had, in lower case. */
export type SheetMoves = ReadonlyMap<string, SheetMove>;

const references = new Set(["range", "range_beam", "range_ternary"]);

/** @param sheet where the formula stood */
export function movedFormula(formula: string, sheet: string, moves: SheetMoves): string {
  return tokensOf(formula)
    .map(({ type, value }) => (references.has(type) ? movedReference(value, sheet, moves) : value))
    .join("");
}

function movedReference(reference: string, sheet: string, moves: SheetMoves): string {
  const mark = reference.lastIndexOf("!");
  const written = reference.slice(0, Math.max(mark, 0));
  const move = moves.get((written === "" ? sheet : unquoted(written)).toLowerCase());
  if (!move) return reference;
  const prefix = written === "" ? "" : `${quotedAs(written, move.name)}!`;
  return (
    prefix + reference.slice(mark + 1).replace(corner, (_, ...parts: string[]) => movedCorner(parts, move))
  );
}

/** A cell, a whole column or a whole row of a reference: $B$4, B, 4. */
const corner = /(\$?)([A-Za-z]{0,3})(\$?)(\d*)/g;

function movedCorner(
  [fixed = "", letters = "", held = "", digits = ""]: readonly string[],
  move: SheetMove,
): string {
  const column = letters && toCol(lineNow(move.columns, fromCol(letters) + 1) - 1);
  const row = digits && String(lineNow(move.rows, Number(digits)));
  return fixed + column + held + row;
}

const unquoted = (name: string): string =>
  name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;

const quotedAs = (written: string, name: string): string =>
  unquoted(written).toLowerCase() === name.toLowerCase() ? written : quotedSheet(name);

/** Excel quotes names that could be taken for something else; a plain word needs none. */
const quotedSheet = (name: string): string =>
  /^[A-Za-z_][A-Za-z_]*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
