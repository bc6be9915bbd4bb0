/** What rules have against the cells of a sheet; of several ways to see the same slip, a cell bears the strongest. */
import type { Category } from "./finding.ts";
import type { Suspicion } from "./rules/rule.ts";
import { strengthOf } from "./strengthOf.ts";
import type { GridCell } from "./workbookGrid.ts";

export interface Charge {
  readonly rule: string;
  readonly cell: GridCell;
  readonly suspicion: Suspicion;
}

/** Ways to see that a cell does not do what it should. */
const slips: ReadonlySet<Category> = new Set([
  "inconsistent",
  "range-incomplete",
  "double-count",
  "reference",
  "missing-formula",
  "hard-coded",
  "time-series",
]);

export const isSlip = (category: Category): boolean => slips.has(category);

const chargesInStep = 4000;

/**
 * The earlier one where two are equally strong; whatever comes with a cure is a slip too, even if it makes a circle.
 * Rests now and then.
 */
export function* strongest(charges: readonly Charge[]): Generator<undefined, Charge[]> {
  const byOffence = new Map<string, Map<GridCell, Charge>>();
  let seen = 0;
  for (const charge of charges) {
    if (seen++ % chargesInStep === 0) yield;
    const { category, fix } = charge.suspicion;
    const offence = isSlip(category) || fix !== undefined ? "" : category;
    const byCell = byOffence.get(offence) ?? new Map<GridCell, Charge>();
    byOffence.set(offence, byCell);
    const rival = byCell.get(charge.cell);
    if (!rival || strengthOf(charge.suspicion) > strengthOf(rival.suspicion)) byCell.set(charge.cell, charge);
  }
  return [...byOffence.values()].flatMap((byCell) => [...byCell.values()]);
}
