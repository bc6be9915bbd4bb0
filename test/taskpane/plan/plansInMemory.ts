/** The plan's errands without a workbook: what was built is remembered, and what goes wrong is said beforehand. */
import type { Built, FoundInputs, OpenedPlan, PlanErrands } from "../../../src/flows/planErrands.ts";
import type { PlanInputs } from "../../../src/inputs/planInputs.ts";
import { printPlanFile } from "../../../src/inputs/printPlanFile.ts";
import type { Problem } from "../../../src/inputs/problem.ts";
import { buildPlan } from "../../../src/plan/buildPlan.ts";
import { planWorkbook, type WorkbookOptions } from "../../../src/sheet/planWorkbook.ts";

export interface PlansInMemory extends PlanErrands {
  /** What the input tables are read as; set by a test as if somebody had typed. */
  typed: { readonly inputs: PlanInputs } | { readonly problems: readonly Problem[] } | undefined;
  /** Sheets without a record, which hold what is typed. */
  found: FoundInputs | undefined;
  /** Waited for before the second half of a build is written. */
  halfWay: Promise<unknown>;
  rowsAdded: string[];
  needsRebuild: boolean;
  /** As if Excel had been closed during the last change. */
  brokeOff: boolean;
}

const builtAt = "2026-11-22T09:30:00Z";

function opened(
  inputs: PlanInputs,
  options: WorkbookOptions,
): Omit<OpenedPlan, "reading" | "needsRebuild" | "isUnfinished"> {
  const spec = planWorkbook(buildPlan(inputs), options);
  return {
    sheets: spec.sheets.map(({ name }) => name),
    record: {
      ...{ planId: "plan", addinVersion: "0.1.0", builtAt, planFile: printPlanFile(inputs), ...options },
      sheets: [],
    },
  };
}

export function plansInMemory(): PlansInMemory {
  let plan: ReturnType<typeof opened> | undefined;
  const earlier: (typeof plan)[] = [];
  const become = (next: typeof plan) => {
    earlier.push(plan);
    plan = next;
  };
  const plans: PlansInMemory = {
    typed: undefined,
    found: undefined,
    halfWay: Promise.resolve(),
    rowsAdded: [],
    needsRebuild: false,
    brokeOff: false,
    open: () =>
      Promise.resolve(
        plan && plans.typed
          ? {
              ...{ ...plan, reading: plans.typed, needsRebuild: plans.needsRebuild },
              isUnfinished: plans.brokeOff,
            }
          : { found: plans.found, isUnfinished: plans.brokeOff },
      ),
    readFound: ({ title }) =>
      Promise.resolve(plans.typed ?? { problems: [{ place: title, what: "", fix: "" }] }),
    build: async (inputs, options, { onProgress, signal }): Promise<Built> => {
      onProgress?.(1, 2);
      await plans.halfWay;
      signal?.throwIfAborted();
      const kind = plan ? "rebuilt" : "built";
      become(opened(inputs, options));
      plans.typed = { inputs };
      plans.needsRebuild = false;
      plans.brokeOff = false;
      const place = { sheet: "MTFP", cell: "H40" };
      const agreed = { line: "Gap", year: "2018-19", place, ours: 12, workbooks: 12, agrees: true };
      const change = { sheet: "MTFP", line: "Net budget", year: "2018-19", before: 51e6, after: 51.5e6 };
      const changes = kind === "built" ? [] : [change, { ...change, sheet: "Staff", line: "Employed" }];
      return { kind, sheets: plan?.sheets ?? [], changes, totals: [agreed] };
    },
    linksIntoPlan: () => Promise.resolve([{ sheet: "Notes", cell: "B2" }]),
    remove: () => {
      const sheets = plan?.sheets ?? [];
      become(undefined);
      return Promise.resolve(sheets);
    },
    undo: () => {
      const isThere = earlier.length > 0;
      plan = earlier.pop();
      return Promise.resolve(isThere);
    },
    addRow: (table) => {
      plans.rowsAdded.push(table);
      plans.needsRebuild = true;
      return Promise.resolve({ sheet: table, cell: "A9" });
    },
  };
  return plans;
}
