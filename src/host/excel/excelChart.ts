/** Charts, drawn by Excel: series by range, a sentence of their own stands beside them on the sheet. */
import { chartPens } from "../chartPens.ts";
import type { ChartSpec } from "../../sheet/workbookSpec.ts";
import { blockAddress, cellAddress } from "../blockAddress.ts";

const types = {
  line: "LineMarkers",
  column: "ColumnClustered",
  stackedColumn: "ColumnStacked",
  bar: "BarStacked",
} as const;

const prefix = "Plan chart ";

/** By its name a chart of ours is told from people's own. */
export const isOurChart = (name: string): boolean => name.startsWith(prefix);

export function addChart(
  worksheets: Excel.WorksheetCollection,
  sheet: Excel.Worksheet,
  spec: ChartSpec,
): void {
  const { series, categories, from, to } = spec;
  const first = series[0];
  if (!first) return;
  const named = new Map([...series, categories].map((at) => [at.sheet, worksheets.getItem(at.sheet)]));
  const cells = (at: { sheet: string; block: ChartSpec["categories"]["block"] }) =>
    (named.get(at.sheet) ?? sheet).getRange(blockAddress(at.block));
  const labels = cells(categories);
  const chart = sheet.charts.add(types[spec.kind], cells(first), "Rows");
  chart.name = `${prefix}${spec.name}`;
  series.forEach((each, at) => {
    const drawn = at === 0 ? chart.series.getItemAt(0) : chart.series.add(each.name);
    if (at === 0) drawn.name = each.name;
    else drawn.setValues(cells(each));
    drawn.setXAxisValues(labels);
    colour(drawn, spec.kind, at);
  });
  chart.title.text = spec.title;
  chart.legend.visible = series.length > 1;
  if (series.length > 1) chart.legend.position = "Bottom";
  chart.axes.valueAxis.title.text = spec.unit;
  // Labels stay at the bottom where columns go below nought.
  chart.axes.categoryAxis.tickLabelPosition = "Low";
  // Bars count upwards from the axis: turned round, the first category is on top.
  if (spec.kind === "bar") chart.axes.categoryAxis.reversePlotOrder = true;
  if (spec.fromNought) chart.axes.valueAxis.minimum = 0;
  // It ends before the cell `to`.
  const last = { row: Math.max(to.row - 1, from.row), column: Math.max(to.column - 1, from.column) };
  chart.setPosition(cellAddress(from), cellAddress(last));
}

function colour(series: Excel.ChartSeries, kind: ChartSpec["kind"], at: number): void {
  const { colour: color, lineStyle } = chartPens[at % chartPens.length] ?? chartPens[0];
  if (kind !== "line") {
    series.format.fill.setSolidColor(color);
    return;
  }
  series.format.line.color = color;
  series.format.line.lineStyle = lineStyle;
}
