/** Excel.ChartSeriesCollection and ChartSeries: what a chart draws, remembered. */
import { argument } from "./argument.ts";
import { define, make, stateOf } from "./define.ts";
import { kept } from "./kept.ts";
import type { SeriesState } from "./states.ts";

export const chartSeriesCollection = define("ChartSeriesCollection", {
  items: ({ book, chart }) => chart.series.map((series) => make("ChartSeries", { book, chart, series })),
  properties: { count: { get: ({ chart }) => chart.series.length } },
  methods: {
    add: ({ book, chart }, name) => {
      const series = { name: argument.textOr(name, `Series${chart.series.length + 1}`) };
      chart.series.push(series);
      return make("ChartSeries", { book, chart, series });
    },
  },
});

const setCells = (name: string) => (state: SeriesState, source: unknown) => {
  state.series[name] = stateOf("Range", source).area;
};

export const chartSeries = define("ChartSeries", {
  properties: kept((state: SeriesState) => state.series, {
    name: "",
    axisGroup: "Primary",
    chartType: "ColumnClustered",
    gapWidth: 219,
    hasDataLabels: false,
    markerStyle: "Automatic",
    overlap: -27,
    smooth: false,
  }),
  links: { format: (state) => make("ChartSeriesFormat", state) },
  methods: {
    setValues: setCells("values"),
    setXAxisValues: setCells("xAxisValues"),
    delete: ({ chart, series }) => {
      chart.series.splice(chart.series.indexOf(series), 1);
    },
  },
});

export const chartSeriesFormat = define("ChartSeriesFormat", {
  links: { fill: (state) => make("ChartFill", state), line: (state) => make("ChartLineFormat", state) },
});

export const chartFill = define("ChartFill", {
  methods: {
    setSolidColor: ({ series }, color) => {
      series["fill"] = argument.text(color);
    },
    clear: ({ series }) => {
      delete series["fill"];
    },
  },
});

export const chartLineFormat = define("ChartLineFormat", {
  properties: kept(({ series }: SeriesState) => (series["line"] ??= {}) as Record<string, unknown>, {
    color: "#000000",
    lineStyle: "Automatic",
    weight: 2.25,
  }),
});
