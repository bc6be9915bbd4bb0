/** The cells that a formula comes to by working them out, which its text does not name. */
import { evaluate } from "./evaluate.ts";
import type { GridCells } from "./gridCells.ts";
import { isPointing, maybePointing } from "./isPointing.ts";
import { NotWorkedOut } from "./notWorkedOut.ts";
import { parseFormula } from "./parseFormula.ts";
import type { Home } from "./referencePlace.ts";
import { isArea, type Place } from "./value.ts";
import { startWorking } from "./working.ts";

export function placesPointedAt(formula: string, home: Home, cells: GridCells): Place[] {
  const node = maybePointing.test(formula) ? parseFormula(formula) : undefined;
  if (!node) return [];
  const working = startWorking({ home, cells });
  try {
    evaluate(node, working);
  } catch (error) {
    if (!(error instanceof NotWorkedOut)) throw error; // what was worked out before it is there all the same
  }
  return [...working.trace].flatMap(([part, value]) =>
    isPointing(part) && isArea(value) && value.place ? [value.place] : [],
  );
}
