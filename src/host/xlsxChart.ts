/** A chart as a file describes it. */
import { accent } from "../sheet/cellStyles.ts";
import type { ChartSpec } from "../sheet/workbookSpec.ts";
import { xlsxReference } from "./xlsxReference.ts";

/** Told apart by dashes as well as by colour; the colours differ in brightness too. */
const pens = [
  { colour: accent, dash: "solid" },
  { colour: "#C8702A", dash: "dash" },
  { colour: "#8A8A8A", dash: "sysDot" },
  { colour: "#7FB7BE", dash: "lgDash" },
  { colour: "#5B3A6E", dash: "dashDot" },
  { colour: "#B8A04A", dash: "solid" },
] as const;

const kinds = {
  line: { type: "line", showMarker: false },
  column: { type: "bar", barDir: "col", grouping: "clustered", gapWidth: 60 },
  stackedColumn: { type: "bar", barDir: "col", grouping: "stacked", overlap: 100, gapWidth: 60 },
} as const;

export function xlsxChart({ title, kind, unit, categories, series }: ChartSpec) {
  return {
    ...kinds[kind],
    title,
    showLegend: series.length > 1,
    legendPosition: "b" as const,
    // Labels stay at the bottom where columns go below nought.
    categoryAxis: { tickLblPos: "low" as const },
    valueAxis: { title: unit, numFmtLinked: true },
    series: series.map(({ name, sheet, block }, at) => {
      const { colour, dash } = pens[at % pens.length] ?? pens[0];
      return {
        name,
        categories: xlsxReference(categories.block, categories.sheet),
        values: xlsxReference(block, sheet),
        ...(kind === "line" ? { line: colour, lineWidth: 2.25, lineDash: dash } : { fill: colour }),
      };
    }),
  };
}

/** The corners of the chart, counted from 0; it ends before the cell `to`. */
export function xlsxAnchor({ from, to }: Pick<ChartSpec, "from" | "to">) {
  return {
    tl: { col: from.column - 1, row: from.row - 1 },
    br: { col: to.column - 1, row: to.row - 1 },
  };
}
