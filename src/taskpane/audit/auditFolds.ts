/** The parts of the tab Audit that few people need each time, each with the script that draws it. */
import type { PaneView } from "../paneView.ts";

/** The names in the comments are those of the bundles, which build/bundleSizes.ts weighs. */
export const auditFolds: readonly PaneView[] = [
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
