/** The plan's errands in the open workbook: read what stands there, lay out what should, play the difference. */
import type { PlanState, PlanWorkbook } from "../host/planWorkbook.ts";
import type { Workbook } from "../host/workbook.ts";
import type { Problem } from "../inputs/problem.ts";
import { foundTitle, readFoundInputs } from "../rebuild/readFoundInputs.ts";
import { readSheetInputs } from "../rebuild/readSheetInputs.ts";
import type { FoundInputs, PlanErrands } from "./planErrands.ts";
import type { Played } from "./takeBack.ts";

const changing = async () =>
  (await import(/* webpackChunkName: "plan-build" */ "./planChanging.ts")).planChanging;

export function workbookPlans(plans: PlanWorkbook, workbook: Workbook): PlanErrands {
  /** What the last errand changed; forgotten with the pane. */
  let last: Played | undefined;
  return {
    open: async () => {
      const { record, sheets, isUnfinished } = await plans.readPlan();
      if (!record) return { found: foundInputs(sheets), isUnfinished };
      const tabs = sheets.map(({ name }) => name);
      return { record, sheets: tabs, ...readSheetInputs(sheets, record), isUnfinished };
    },
    readFound: async (head) =>
      readFoundInputs((await plans.readPlan()).sheets, head) ?? { problems: [noYears] },
    build: async (inputs, options, watching) => {
      const { buildInWorkbook } = await changing();
      const outcome = await buildInWorkbook({ plans, workbook }, inputs, options, watching);
      if ("problems" in outcome) return outcome;
      last = outcome.played;
      return outcome.built;
    },
    linksIntoPlan: async () => (await changing()).linksIntoPlan(await plans.readPlan(), workbook),
    remove: async (watching) => {
      const { removeFromWorkbook } = await changing();
      const { played, removed } = await removeFromWorkbook({ plans, workbook }, watching);
      last = played;
      return removed;
    },
    undo: async (watching) => {
      if (!last) return false;
      const { takeBack } = await changing();
      await takeBack(plans, last, watching);
      last = undefined;
      return true;
    },
    addRow: async (table) => {
      const { addPlanRow } = await changing();
      const { played, cell } = await addPlanRow(plans, table);
      last = played ?? last;
      return cell;
    },
  };
}

function foundInputs(sheets: PlanState["sheets"]): FoundInputs | undefined {
  if (!sheets.some(({ id }) => id === "inputs")) return undefined;
  return { sheets: sheets.map(({ name }) => name), title: foundTitle(sheets) };
}

const noYears: Problem = {
  place: "the workbook",
  what: "no sheet Inputs has a row of headings with the base year, such as 2026-27 base, and the years after it",
  fix: "copy the sheet Inputs of the plan into this workbook, or type its headings again",
};
