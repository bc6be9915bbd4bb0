/** What builds and reads plans, fetched when the plan's tab first asks for it. */
import type { PlanErrands } from "../flows/planErrands.ts";

export const plans = (): Promise<PlanErrands> =>
  Promise.reject(new Error("This version of the add-in cannot write plans into the workbook yet."));
