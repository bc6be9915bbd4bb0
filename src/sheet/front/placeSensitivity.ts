/** Works the sensitivities out and gives each its place; a plan that no driver moves has no such sheet. */
import { sensitivities } from "../../whatif/sensitivities.ts";
import { type InputSums, inputSums } from "./inputSums.ts";
import type { PlacedPlan } from "../placePlan.ts";
import { type SensitivityLayout, sensitivityLayout } from "./sensitivityLayout.ts";

export interface PlacedSensitivity {
  readonly layout: SensitivityLayout;
  readonly sums: readonly InputSums[];
  /** Of each plan year: 1 where a single driver moves the gap by more than the gap itself, else 0. */
  readonly decided: readonly number[];
}

export function placeSensitivity(placed: PlacedPlan): PlacedSensitivity | undefined {
  const found = sensitivities(placed.plan);
  if (found.length === 0) return undefined;
  const sums = inputSums(placed);
  const layout = sensitivityLayout(found, sums);
  const { cells, rowOf } = placed.plan.compiled;
  const lines = [...layout.better.lines, ...layout.worse.lines];
  const decided = Array.from({ length: placed.columns.years }, (_, year) => {
    const most = Math.max(...lines.map(({ gap }) => Math.abs(gap[year] ?? 0)));
    return most > Math.abs(cells.at(rowOf("mtfp.gap"), year + 1)) ? 1 : 0;
  });
  return { layout, sums, decided };
}
