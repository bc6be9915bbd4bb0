/** Counts failed checks and alerts in the results, as the sheet's own formulas do. */
import type { Counts } from "./front/contentsSheet.ts";
import { type Drawing, resultOf, type Result } from "./drawing.ts";
import type { PlacedSheet } from "./placePlan.ts";

export function countChecks({ blocks }: PlacedSheet, placed: Drawing["placed"]): Counts {
  const of = (type: string): Result => {
    const lines = blocks.flatMap(({ lines }) =>
      lines.filter(({ line, at }) => line.type === type && placed.counted.has(at)),
    );
    return total(
      lines.flatMap(({ line, at }) =>
        line.row.constant === undefined
          ? Array.from({ length: placed.columns.years + 1 }, (_, year) => resultOf({ placed }, at, year))
          : [resultOf({ placed }, at, 0)],
      ),
    );
  };
  return { failed: of("check"), alerts: of("alert") };
}

/** The sum of results, or the first error among them. */
export function total(results: readonly Result[]): Result {
  return (
    results.find((result) => typeof result === "string") ??
    results.reduce<number>((sum, result) => sum + Number(result), 0)
  );
}

/** What the master check says of the whole workbook. */
export function masterSays({ failed, alerts }: Counts): string {
  if (typeof failed === "string") return "A check cannot be worked out";
  const said = failed === 0 ? "All checks pass" : `Checks failed: ${String(failed)}`;
  return alerts === 0 ? said : `${said}; alerts: ${String(alerts)}`;
}
