/** Excel.Chart: remembered with all its parts, not drawn. */
import { argument } from "./argument.ts";
import { seriesFrom } from "./chartData.ts";
import { define, make, stateOf } from "./define.ts";
import { kept } from "./kept.ts";
import { rangeArgument } from "./rangeArgument.ts";
import type { ChartState } from "./states.ts";

const cellSize = { width: 48, height: 15 };

/** Excel lays the chart over the cells; the workbench takes every cell for one of the usual size. */
function setPosition({ book, chart }: ChartState, start: unknown, end: unknown): void {
  const from = rangeArgument({ book, area: chart.source }, start);
  const to = argument.isAbsent(end) ? from : rangeArgument({ book, area: chart.source }, end);
  Object.assign(chart.bag, {
    left: from.column * cellSize.width,
    top: from.row * cellSize.height,
    width: (to.column + to.width - from.column) * cellSize.width,
    height: (to.row + to.height - from.row) * cellSize.height,
  });
}

export const chart = define("Chart", {
  id: (state) => state.chart.id,
  properties: {
    id: { get: (state) => state.chart.id },
    ...kept((state: ChartState) => state.chart.bag, {
      name: "",
      chartType: "ColumnClustered",
      height: 288,
      left: 0,
      plotBy: "Columns",
      showAllFieldButtons: true,
      style: 2,
      top: 0,
      width: 480,
    }),
  },
  links: {
    title: (state) => make("ChartTitle", { ...state, part: "title" }),
    legend: (state) => make("ChartLegend", { ...state, part: "legend" }),
    axes: (state) => make("ChartAxes", { ...state, part: "axes" }),
    dataLabels: (state) => make("ChartDataLabels", { ...state, part: "dataLabels" }),
    series: (state) => make("ChartSeriesCollection", state),
    worksheet: ({ book, chart: { sheetId } }) => make("Worksheet", { book, sheetId }),
  },
  methods: {
    setData: ({ book, chart: stored }, source, seriesBy) => {
      stored.source = stateOf("Range", source).area;
      stored.series.splice(
        0,
        stored.series.length,
        ...seriesFrom(book, stored.source, argument.textOr(seriesBy, "Auto")),
      );
    },
    setPosition,
    activate: () => null,
    delete: ({ book, chart: stored }) => {
      book.charts = book.charts.filter((other) => other !== stored);
    },
  },
});
