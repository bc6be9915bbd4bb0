/** The names of single cells: a plan's named figures, and the count of failed checks. */
import type { Drawing } from "./drawing.ts";
import type { PlacedPlan } from "./placePlan.ts";
import type { NameSpec } from "./workbookSpec.ts";

/** A named line along the years gives its name to its total, or to the last year where it has none. */
export function planNames({ sheets, columns, placeOf }: PlacedPlan, checks: Drawing["checks"]): NameSpec[] {
  const lines = sheets.flatMap(({ blocks }) => blocks.flatMap((block) => block.lines));
  return [
    ...lines.flatMap(({ line, at }) => {
      if (line.name === undefined) return [];
      const { sheet, row, column } = placeOf(at);
      const ofYears = line.total === "none" ? columns.lastYear : columns.total;
      return [{ name: line.name, sheet, row, column: column ?? ofYears }];
    }),
    { name: "checks_failed", sheet: "Contents", ...checks.failed },
  ];
}
