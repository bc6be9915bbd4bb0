/** How a formula differs from those beside it, in sentences; nothing where one of them is the same, copied. */
import type { GridCell } from "../audit/workbookGrid.ts";
import { relativeFormula } from "../audit/facts/relativeFormula.ts";
import { inA1 } from "../formula/excel/inA1.ts";
import { cellAddress } from "./cellAddress.ts";
import type { GridCells } from "./gridCells.ts";
import type { Home } from "./referencePlace.ts";
import { tokenDifference } from "./tokenDifference.ts";

interface Neighbour {
  readonly address: string;
  readonly cell: GridCell;
  /** Relative to its own cell; absent for a typed value. */
  readonly r1c1?: string;
}

/** The two ends of each direction. */
const directions = [
  [
    [0, -1],
    [0, 1],
  ],
  [
    [-1, 0],
    [1, 0],
  ],
] as const;

export function differences(cell: GridCell, home: Home, cells: GridCells): string[] {
  const pairs = directions.map((ends) =>
    ends.flatMap(([down, along]) => neighbour(home, down, along, cells)),
  );
  const own = cell.formula === undefined ? undefined : relativeTo(cell.formula, home);
  if (pairs.flat().some(({ r1c1 }) => r1c1 !== undefined && r1c1 === own)) return [];
  return pairs.flatMap((pair) => sentence(own, pair, home));
}

function neighbour({ sheet, row, column }: Home, down: number, along: number, cells: GridCells): Neighbour[] {
  const cell = cells.cell(sheet, row + down, column + along);
  if (!cell) return [];
  const address = cellAddress(cell.row, cell.column);
  return [{ address, cell, ...(cell.formula === undefined ? {} : { r1c1: relativeTo(cell.formula, cell) }) }];
}

/** A plus after the equals sign changes nothing. */
const relativeTo = (
  formula: string,
  { row, column }: { readonly row: number; readonly column: number },
): string => relativeFormula(formula, row, column).replace(/^=\+/, "=");

function sentence(own: string | undefined, pair: readonly Neighbour[], home: Home): string[] {
  const [first, second] = pair.filter(({ r1c1 }) => r1c1 !== undefined);
  if (first?.r1c1 === undefined) return [];
  const agree = first.r1c1 === second?.r1c1;
  const whom = agree ? `${first.address} and ${second.address}` : first.address;
  if (own !== undefined) return unlike(own, first.r1c1, whom, agree, home);
  return agree ? [`A typed value where ${whom} calculate.`] : [];
}

/** Of one neighbour alone only a near likeness is worth a word. */
function unlike(own: string, peer: string, whom: string, agree: boolean, { row, column }: Home): string[] {
  const address = cellAddress(row, column);
  const theirs = inA1(peer, address);
  const { parts, isNear } = tokenDifference(inA1(own, address), theirs);
  if (parts.length > 0 && (agree || isNear)) return [`Differs from ${whom}: ${parts.join("; ")}.`];
  return agree ? [`Differs from ${whom}: like them it would be ${theirs}.`] : [];
}
