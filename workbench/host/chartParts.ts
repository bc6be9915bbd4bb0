/** The parts of a chart: titles, legend, axes and labels, each a bag of remembered properties. */
import type { Bag } from "./book.ts";
import { define, make } from "./define.ts";
import { kept } from "./kept.ts";
import type { ChartPart } from "./states.ts";

function bagOf({ chart, part }: ChartPart): Bag {
  const bag = chart.parts.get(part) ?? {};
  chart.parts.set(part, bag);
  return bag;
}

export const chartTitle = define("ChartTitle", {
  properties: kept(bagOf, {
    text: "Chart Title",
    visible: true,
    overlay: false,
    position: "Top",
    showShadow: false,
  }),
});

export const chartLegend = define("ChartLegend", {
  properties: kept(bagOf, { visible: true, position: "Right", overlay: false, showShadow: false }),
});

const axis = (name: string) => (state: ChartPart) =>
  make("ChartAxis", { ...state, part: `${state.part} ${name}` });

export const chartAxes = define("ChartAxes", {
  links: { categoryAxis: axis("categoryAxis"), valueAxis: axis("valueAxis"), seriesAxis: axis("seriesAxis") },
});

export const chartAxis = define("ChartAxis", {
  properties: kept(bagOf, {
    categoryType: "Automatic",
    displayUnit: "None",
    linkNumberFormat: true,
    maximum: "",
    minimum: "",
    majorUnit: "",
    minorUnit: "",
    numberFormat: "General",
    reversePlotOrder: false,
    tickLabelPosition: "NextToAxis",
    visible: true,
  }),
  links: { title: (state) => make("ChartAxisTitle", { ...state, part: `${state.part} title` }) },
});

export const chartAxisTitle = define("ChartAxisTitle", {
  properties: kept(bagOf, { text: "Axis Title", visible: false }),
});

export const chartDataLabels = define("ChartDataLabels", {
  properties: kept(bagOf, {
    numberFormat: "General",
    position: "None",
    separator: ",",
    showCategoryName: false,
    showLegendKey: false,
    showPercentage: false,
    showSeriesName: false,
    showValue: false,
  }),
});
