/** The errands that change a plan's sheets: most of what plans need, fetched when the first of them is asked for. */
import { addPlanRow } from "./addPlanRow.ts";
import { buildInWorkbook } from "./buildInWorkbook.ts";
import { linksIntoPlan } from "./linksIntoPlan.ts";
import { removeFromWorkbook } from "./removeFromWorkbook.ts";
import { takeBack } from "./takeBack.ts";

export const planChanging = { addPlanRow, buildInWorkbook, linksIntoPlan, removeFromWorkbook, takeBack };
