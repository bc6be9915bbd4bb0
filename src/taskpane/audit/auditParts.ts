/** The parts of the tab Audit that few people need each time, each with the script that draws it. */
import type { PaneView } from "../paneView.ts";
import type { DecisionProps } from "./decisionProps.ts";
import type { UniqueFormulasProps } from "./UniqueFormulas.tsx";

/** The names in the comments are those of the bundles, which build/bundleSizes.ts weighs. */
export const auditFolds: readonly PaneView[] = [
  {
    id: "map",
    title: "Map of formulas",
    load: async () => (await import(/* webpackChunkName: "fold-map" */ "./FormulaMap.tsx")).FormulaMap,
  },
  {
    id: "convert",
    title: "Convert or freeze formulas",
    load: async () =>
      (await import(/* webpackChunkName: "fold-convert" */ "./ConvertFormulas.tsx")).ConvertFormulas,
  },
  {
    id: "compare",
    title: "Compare two versions",
    load: async () =>
      (await import(/* webpackChunkName: "fold-compare" */ "./CompareVersions.tsx")).CompareVersions,
  },
];

export const uniqueFormulas: PaneView<UniqueFormulasProps> = {
  id: "unique",
  title: "Unique formulas",
  load: async () =>
    (await import(/* webpackChunkName: "fold-unique" */ "./UniqueFormulas.tsx")).UniqueFormulas,
};

/** What can be decided about a finding, by the button that opens it. */
export const decisions = {
  fix: {
    id: "fix",
    title: "Fix…",
    load: async () => (await import(/* webpackChunkName: "card-fix" */ "./FixForm.tsx")).FixForm,
  },
  accept: {
    id: "accept",
    title: "Accept with a reason…",
    load: async () => (await import(/* webpackChunkName: "card-accept" */ "./AcceptForm.tsx")).AcceptForm,
  },
} as const satisfies Readonly<Record<string, PaneView<DecisionProps>>>;
