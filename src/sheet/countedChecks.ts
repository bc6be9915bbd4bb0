/** Which checks and alerts count: those that look at the plan, not those that add other checks up. */
import { readsOf } from "../formula/readsOf.ts";
import type { Plan } from "../plan/plan.ts";

/** @returns places in the compiled list. */
export function countedChecks({ sheets, compiled }: Plan): ReadonlySet<number> {
  const lines = sheets.flatMap(({ blocks }) => blocks.flatMap((block) => block.lines));
  const checks = new Set(
    lines.filter(({ type }) => type === "check" || type === "alert").map(({ row }) => compiled.rowOf(row.id)),
  );
  const addsUp = (at: number): boolean => {
    const { years, base, constant } = compiled.formulas[at] ?? {};
    return [years, base, constant].some((node) => node && readsOf(node).some(({ row }) => checks.has(row)));
  };
  return new Set([...checks].filter((at) => !addsUp(at)));
}
