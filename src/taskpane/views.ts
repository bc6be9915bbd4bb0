/** The pane's tabs in their order, each with the script that draws it, which is fetched when the tab is first opened. */
import type { PaneView } from "./paneView.ts";

/** The names in the comments are those of the bundles, which build/bundleSizes.ts weighs. */
export const views: readonly [PaneView, ...PaneView[]] = [
  {
    id: "plan",
    title: "Plan",
    load: async () => (await import(/* webpackChunkName: "view-plan" */ "./plan/PlanTab.tsx")).PlanTab,
  },
  {
    id: "audit",
    title: "Audit",
    load: async () => (await import(/* webpackChunkName: "view-audit" */ "./audit/AuditTab.tsx")).AuditTab,
  },
  {
    id: "explain",
    title: "Explain",
    load: async () =>
      (await import(/* webpackChunkName: "view-explain" */ "./explain/ExplainTab.tsx")).ExplainTab,
  },
  {
    id: "functions",
    title: "Functions",
    load: async () =>
      (await import(/* webpackChunkName: "view-functions" */ "./functions/FunctionsTab.tsx")).FunctionsTab,
  },
  {
    id: "health",
    title: "Health",
    load: async () =>
      (await import(/* webpackChunkName: "view-health" */ "./health/HealthTab.tsx")).HealthTab,
  },
];
