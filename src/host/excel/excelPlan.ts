/** The real workbook as plans see it: the port, through Office.js. */
import { readPlan } from "./excelPlanState.ts";
import type { PlanWorkbook } from "../planWorkbook.ts";

export const excelPlan: PlanWorkbook = {
  readPlan,
  // A plan is looked at more often than changed: what plays changes is fetched with what makes them.
  playEdits: async (edits, playing) => {
    const { playEdits } = await import(/* webpackChunkName: "plan-build" */ "./excelPlaying.ts");
    await playEdits(edits, playing);
  },
};
