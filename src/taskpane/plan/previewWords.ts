/** The sentence over each chart, which says what it shows. */
import type { PlanPreview } from "../../flows/planPreview.ts";
import { money } from "./money.ts";

/** Below a thousand pounds a gap is a rounding. */
const closed = 1_000;

export function gapWords({ years, gap }: Pick<PlanPreview, "years" | "gap">): string {
  const [year = "", pounds = NaN] = [years.at(-1), gap.at(-1)];
  if (!Number.isFinite(pounds)) return `The gap of ${year} cannot be worked out from these inputs.`;
  if (Math.abs(pounds) < closed) return `The plan is balanced in ${year}.`;
  return pounds > 0
    ? `A shortfall of ${money(pounds)} in ${year}.`
    : `A surplus of ${money(-pounds)} in ${year}.`;
}

export function caseloadWords({ years, average, target }: NonNullable<PlanPreview["caseload"]>): string {
  const [first, last, aim] = [average.at(0), average.at(-1), target.at(-1)].map((ratio) => ratio ?? NaN);
  if (![first, last, aim].every(Number.isFinite)) return "It cannot be worked out from these inputs.";
  const [from = 0, to = 0, at = 0] = [first, last, aim].map((ratio) => Math.round((ratio ?? NaN) * 10) / 10);
  const moves = from === to ? `${to} throughout` : `From ${from} to ${to} in ${years.at(-1) ?? ""}`;
  const against = to <= at ? "meets" : "is above";
  return `${moves}, which ${against} the target of ${at} (dashed).`;
}
