/** Builds a plan in the open workbook, or brings the plan that stands there up to its inputs. */
import type { PlanState, PlanWorkbook } from "../host/planWorkbook.ts";
import type { Workbook } from "../host/workbook.ts";
import type { PlanInputs } from "../inputs/planInputs.ts";
import { printPlanFile } from "../inputs/printPlanFile.ts";
import type { Problem } from "../inputs/problem.ts";
import { addinVersion } from "../sheet/addinVersion.ts";
import type { PlanClash } from "../rebuild/planClashes.ts";
import { bookOf, planEdits } from "../rebuild/planEdits.ts";
import { planRecord, type RecordHead } from "../rebuild/planRecord.ts";
import type { StandingPlan } from "../rebuild/standingPlan.ts";
import { reviewLogSheet } from "../sheet/front/reviewLogSheet.ts";
import { planWorkbook, type WorkbookOptions } from "../sheet/planWorkbook.ts";
import type { WorkbookSpec } from "../sheet/workbookSpec.ts";
import { cellName } from "./cellName.ts";
import { lastLayout } from "./lastLayout.ts";
import { lineChanges } from "./lineChanges.ts";
import { withLinksBack } from "./lostLinks.ts";
import type { Built, Watching } from "./planErrands.ts";
import { planOf } from "./planOf.ts";
import { reconcileTotals } from "./reconcileTotals.ts";
import type { Played } from "./takeBack.ts";

interface Ports {
  readonly plans: PlanWorkbook;
  readonly workbook: Workbook;
}

type Outcome = { readonly built: Built; readonly played: Played } | { readonly problems: readonly Problem[] };

export async function buildInWorkbook(
  { plans, workbook }: Ports,
  inputs: PlanInputs,
  options: WorkbookOptions,
  watching: Watching,
): Promise<Outcome> {
  const plan = planOf(inputs);
  if ("problems" in plan) return plan;
  const next = planWorkbook(plan, options);
  const state = await plans.readPlan();
  const head = headOf(inputs, options, state);
  const { standing, last } = standingWith(state, next, head);
  const { edits, undoOf, places, clashes, kept } = planEdits(standing, last, next, head);
  if (clashes.length > 0) return { problems: clashes.map(clashProblem) };
  const before = bookOf(standing);
  const names = (last?.names ?? []).map(({ name }) => name);
  const played = { before, edits, undoOf: await withLinksBack({ before, edits, undoOf }, names, workbook) };
  await plans.playEdits(edits, { ...watching, undoOf: played.undoOf });
  const built: Built = {
    kind: state.record ? "rebuilt" : "built",
    sheets: [...next.sheets.map(({ name }) => places.get(name)?.tab ?? name), ...kept],
    changes: state.record && last ? lineChanges(last, next) : [],
    totals: await reconcileTotals(plan, next, places, workbook),
  };
  return { built, played };
}

function headOf(inputs: PlanInputs, { style, unit }: WorkbookOptions, { record }: PlanState): RecordHead {
  return {
    planId: record?.planId ?? newId(),
    addinVersion,
    builtAt: new Date().toISOString(),
    style,
    unit,
    planFile: printPlanFile(inputs),
  };
}

/** Enough to tell copies of one plan from other plans. */
const newId = (): string =>
  `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10).padEnd(8, "0")}`;

/**
 * A Review log that reviewers began before there was a plan is the plan's from now on. Other sheets of ours without a
 * record are what a first build left when Excel was closed on the way, with their names or without: all are given
 * again, and the rows of the log are known whether it was begun before or not.
 */
function standingWith(
  { record, sheets, isUnfinished }: PlanState,
  next: WorkbookSpec,
  head: RecordHead,
): { standing: StandingPlan; last: WorkbookSpec | undefined } {
  if (record || sheets.length === 0) {
    const standing = { record, sheets, ...(isUnfinished ? { isDressed: false } : {}) };
    return { standing, last: lastLayout(record) };
  }
  const begun = reviewLogSheet();
  const ours = next.sheets.map((sheet) => (sheet.id === begun.id ? begun : sheet));
  const { sheets: built } = planRecord(head, ours);
  const isDressed = !isUnfinished && sheets.every(({ id }) => id === begun.id);
  const last = { ...next, names: [], ...(isDressed ? { sheets: [begun] } : {}) };
  return { standing: { record, sheets, built, isDressed }, last };
}

function clashProblem(clash: PlanClash): Problem {
  const { sheet, row, column } = clash;
  const cell = cellName({ row: row - 1, column: column - 1 });
  const at = { place: `${sheet}!${cell}`, at: { sheet, cell } };
  if ("heading" in clash) {
    return {
      ...at,
      what: `the plan's column headed "${clash.heading}" is not where it was, and others came beside it`,
      fix: "type that heading above its column again; put columns in as whole columns of the sheet",
    };
  }
  return {
    ...at,
    what: `this cell holds something of yours, "${String(clash.holds)}", where the plan needs to write`,
    fix: "move it further to the right, or to a sheet of your own",
  };
}
