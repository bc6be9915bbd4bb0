/** The row that stands next to another on the sheet with a formula of the same shape. */
import type { RowFormulas } from "../formula/rowFormulas.ts";
import type { RowNode } from "../formula/rowNode.ts";
import { shapeOf } from "../formula/shapeOf.ts";
import type { PlacedPlan } from "./placePlan.ts";

/** @returns the neighbour's formula: of the row below, else of the row above; undefined where neither is alike. */
export function rowBeside(
  { plan: { compiled }, placeOf }: PlacedPlan,
  row: number,
  part: keyof RowFormulas,
): RowNode | undefined {
  const own = compiled.formulas[row]?.[part];
  if (!own) return undefined;
  const shape = shapeOf(own);
  const here = placeOf(row);
  const isBeside = (other: number): boolean => {
    const place = compiled.formulas[other] && placeOf(other);
    return place?.sheet === here.sheet && Math.abs(place.row - here.row) === 1;
  };
  return [row + 1, row - 1]
    .filter(isBeside)
    .map((other) => compiled.formulas[other]?.[part])
    .find((node) => node && shapeOf(node) === shape);
}
