/** What builds and reads plans, fetched when the plan's tab first asks for it. */
import type { PlanErrands } from "../flows/planErrands.ts";
import type { Workbook } from "../host/workbook.ts";

async function fetchPlans(workbook: Workbook): Promise<PlanErrands> {
  const [{ excelPlan }, { workbookPlans }] = await Promise.all([
    import(/* webpackChunkName: "plan-engine" */ "../host/excel/excelPlan.ts"),
    import(/* webpackChunkName: "plan-engine" */ "../flows/workbookPlans.ts"),
  ]);
  return workbookPlans(excelPlan, workbook);
}

/** Once fetched it stays: it remembers what can be taken back. */
export function plansIn(workbook: Workbook): () => Promise<PlanErrands> {
  let fetched: Promise<PlanErrands> | undefined;
  return () => {
    fetched ??= fetchPlans(workbook).catch((error: unknown) => {
      fetched = undefined;
      throw error;
    });
    return fetched;
  };
}
