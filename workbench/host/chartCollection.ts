/** Excel.ChartCollection: the charts on a sheet. */
import { argument } from "./argument.ts";
import { define, make, stateOf } from "./define.ts";
import { findBy } from "./findBy.ts";
import type { Sheet } from "./states.ts";
import { seriesFrom } from "./chartData.ts";

const charts = ({ book, sheetId }: Sheet) => book.charts.filter((chart) => chart.sheetId === sheetId);

export const chartCollection = define("ChartCollection", {
  items: (sheet) => charts(sheet).map((chart) => make("Chart", { book: sheet.book, chart })),
  properties: { count: { get: (sheet) => charts(sheet).length } },
  methods: {
    add: async ({ book, sheetId }, type, source, seriesBy) => {
      await book.engine.settled(); // titles are told from figures by what the cells show
      const id = book.newId("chart");
      const { area } = stateOf("Range", source);
      const by = argument.oneOf(argument.textOr(seriesBy, "Auto"), ["Auto", "Rows", "Columns"]);
      const name = `Chart ${book.charts.length + 1}`;
      const bag = { name, chartType: argument.text(type) };
      const chart = { id, sheetId, source: area, series: seriesFrom(book, area, by), bag, parts: new Map() };
      book.charts.push(chart);
      return make("Chart", { book, chart });
    },
    ...findBy<Sheet>((sheet, key) => {
      const wanted = argument.text(key).toLowerCase();
      const chart = charts(sheet).find(
        ({ id, bag }) => id === key || String(bag["name"]).toLowerCase() === wanted,
      );
      return chart ? make("Chart", { book: sheet.book, chart }) : null;
    }),
  },
});
