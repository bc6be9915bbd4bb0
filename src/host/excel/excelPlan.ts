/** The real workbook as plans see it: the port, through Office.js. */
import { playEdits } from "./excelPlaying.ts";
import { readPlan } from "./excelPlanState.ts";
import type { PlanWorkbook } from "../planWorkbook.ts";

export const excelPlan: PlanWorkbook = { readPlan, playEdits };
