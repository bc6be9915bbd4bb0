/** Plan inputs as a plan file, for people to keep and to change. */
import { stringifyFinancialYear } from "../model/time/stringifyFinancialYear.ts";
import { stringifyStartMonth } from "./draft/startMonth.ts";
import type { PlanInputs } from "./planInputs.ts";

/** Everything is written out, defaults too; {@link parsePlanFile} reads the same inputs back. */
export function printPlanFile({ baseYear, ...plan }: PlanInputs): string {
  const dated = <Change extends PlanInputs["staffChanges" | "childrenReductions"][number]>(
    change: Change,
  ) => ({
    ...change,
    start: stringifyStartMonth(change.start, baseYear),
  });
  const { title, council, author, date, years, approvedBudget, baseFunding, ...rest } = plan;
  const file = {
    ...{ title, council, author, date, baseYear: stringifyFinancialYear(baseYear), years },
    ...{ approvedBudget, baseFunding },
    ...rest,
    staffChanges: plan.staffChanges.map(dated),
    childrenReductions: plan.childrenReductions.map(dated),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
