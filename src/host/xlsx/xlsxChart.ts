/** A chart as a file describes it. */
import { fontName } from "../../sheet/look/cellStyles.ts";
import type { ChartSpec } from "../../sheet/workbookSpec.ts";
import { chartPens } from "../chartPens.ts";
import { xlsxReference } from "./xlsxReference.ts";

/** Sizes are hundredths of a point. */
const small = { size: 1000, fontFamily: fontName };
const titled = (text: string) => ({
  paragraphs: [{ runs: [{ text, properties: { ...small, size: 1100, bold: true } }] }],
});
const axis = { majorTickMark: "none", minorTickMark: "none", txPr: small } as const;
const gridlines = { line: { color: { srgb: "D9D9D9" }, width: 9525 } };

const kinds = {
  line: { type: "line", smooth: false },
  column: { type: "bar", barDir: "col", grouping: "clustered", gapWidth: 60 },
  stackedColumn: { type: "bar", barDir: "col", grouping: "stacked", overlap: 100, gapWidth: 60 },
  bar: { type: "bar", barDir: "bar", grouping: "stacked", overlap: 100, gapWidth: 40 },
} as const;

export function xlsxChart({ title, kind, unit, categories, series, fromNought }: ChartSpec) {
  return {
    ...kinds[kind],
    title: titled(title),
    showLegend: series.length > 1,
    legendPosition: "b" as const,
    legendOptions: { txPr: small },
    // Labels stay at the bottom where columns go below nought.
    categoryAxis: {
      ...axis,
      tickLblPos: "low" as const,
      ...(kind === "bar" ? { orientation: "maxMin" as const } : {}),
    },
    valueAxis: {
      ...axis,
      ...(fromNought ? { min: 0 } : {}),
      title: unit,
      titleOptions: { txPr: small },
      majorGridlinesStyle: gridlines,
      numFmtLinked: true,
    },
    series: series.map(({ name, sheet, block }, at) => {
      const { colour, dash } = chartPens[at % chartPens.length] ?? chartPens[0];
      return {
        name,
        categories: xlsxReference(categories.block, categories.sheet),
        values: xlsxReference(block, sheet),
        ...(kind === "line"
          ? {
              line: colour,
              lineWidth: 2.25,
              lineDash: dash,
              smooth: false,
              marker: { symbol: "circle" as const, size: 5, fill: colour, border: colour },
            }
          : { fill: colour }),
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
