/** The cells that a formula fills from its own cell on, such as A1# stands for. */
import type { AstExpression } from "@borgar/fx";
import type { GridCells } from "./gridCells.ts";
import { NotWorkedOut } from "./notWorkedOut.ts";
import { parseFormula } from "./parseFormula.ts";
import { type Home, referencePlace } from "./referencePlace.ts";
import { type Area, errorValue, type ErrorValue, type Place, rowsOf, type Value } from "./value.ts";

/**
 * As the workbook says, or as far as the formula's result reaches where the cells there hold parts of a result.
 *
 * @throws NotWorkedOut where neither tells.
 */
export function spillPlace(
  { sheet, top, left }: Place,
  cells: GridCells,
  workOut: (node: AstExpression, home: Home) => Value,
): Place | ErrorValue {
  const { formula, spillsOver } = cells.cell(sheet, top, left) ?? {};
  if (formula === undefined) return errorValue("#REF!");
  const home = { sheet, row: top, column: left };
  const known = spillsOver && referencePlace({ kind: "range", value: spillsOver }, home, cells);
  if (known) return known;
  const node = parseFormula(formula);
  const place = reach(home, node ? rowsOf(workOut(node, home)) : []);
  if (!isFilled(place, cells))
    throw new NotWorkedOut("The reference to a spill", "the workbook does not say how far it reaches");
  return place;
}

const reach = ({ sheet, row, column }: Home, rows: Area["rows"]): Place => ({
  sheet,
  top: row,
  left: column,
  bottom: row + Math.max(rows.length, 1) - 1,
  right: column + Math.max(rows[0]?.length ?? 0, 1) - 1,
});

/** The cells after the first show parts of its result. */
function isFilled({ sheet, top, left, bottom, right }: Place, cells: GridCells): boolean {
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++)
      if ((row > top || column > left) && !cells.cell(sheet, row, column)?.isSpilled) return false;
  return true;
}
