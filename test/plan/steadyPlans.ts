/** Plans at random in which no check lies on its limit: there Excel, which compares fifteen digits, and others may differ. */
import type fc from "fast-check";
import { compileRows } from "../../src/formula/compileRows.ts";
import type { Row } from "../../src/formula/row.ts";
import type { PlanInputs } from "../../src/inputs/planInputs.ts";
import { buildPlan } from "../../src/plan/buildPlan.ts";
import { nativeOf } from "../../src/plan/nativeOf.ts";
import { planInputs } from "./planArbitrary.ts";

/** What checks and alerts are held against. */
const limits = new Set(["checks.tolerance", "plan.baseTolerance", "plan.reservesMinimum"]);
const nudge = 1e-9;

export const steadyPlans: fc.Arbitrary<PlanInputs> = planInputs.filter((inputs) => !isOnLimit(inputs));

/** Whether a hair more or less on a limit turns a check round. */
function isOnLimit(inputs: PlanInputs): boolean {
  const { rows } = buildPlan(inputs).compiled;
  return checksWith(rows, inputs.years, nudge) !== checksWith(rows, inputs.years, -nudge);
}

function checksWith(rows: readonly Row[], years: number, by: number): string {
  const moved = rows.map((row) =>
    limits.has(row.id) && typeof row.constant === "number" ? { ...row, constant: row.constant + by } : row,
  );
  const compiled = compileRows(moved, years, nativeOf);
  compiled.evaluate();
  return moved
    .filter(({ id }) => id.startsWith("check."))
    .map(({ id }) =>
      Array.from({ length: years + 1 }, (_, year) => compiled.cells.at(compiled.rowOf(id), year)),
    )
    .join(";");
}
