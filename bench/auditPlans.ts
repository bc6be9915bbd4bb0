/** The audit of our own plans. */
import { planGrid } from "../test/audit/planGrid.ts";
import { exampleNames } from "../test/examples/exampleFiles.ts";
import { auditSpeed } from "./auditSpeed.ts";
import type { Figure } from "./figure.ts";

export async function auditPlans(): Promise<Figure[]> {
  return auditSpeed("the five example plans", await Promise.all(exampleNames.map(planGrid)));
}
