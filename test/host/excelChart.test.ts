/** Charts through the real Office.js: their kind, and where their axes start and run. */
import { expect, test } from "vitest";
import { addChart } from "../../src/host/excel/excelChart.ts";
import type { ChartSpec } from "../../src/sheet/workbookSpec.ts";
import { emulatedExcel, fill } from "./emulatedExcel.ts";

const row = (at: number) => ({ sheet: "Sheet1", block: { row: at, column: 1, height: 1, width: 2 } });

const facts: readonly [Pick<ChartSpec, "kind" | "fromNought">, object][] = [
  [{ kind: "bar" }, { chartType: "BarStacked", reversed: true, minimum: "" }],
  [{ kind: "column" }, { chartType: "ColumnClustered", reversed: false, minimum: "" }],
  [
    { kind: "column", fromNought: true },
    { chartType: "ColumnClustered", reversed: false, minimum: 0 },
  ],
];

test.each(facts)("%j is drawn as %j", async (shape, drawn) => {
  await fill(await emulatedExcel(), "Sheet1", [
    ["Pay", "Agency"],
    [-2, 3],
  ]);
  const found = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getItem("Sheet1");
    const [from, to] = [
      { row: 4, column: 1 },
      { row: 20, column: 8 },
    ];
    const series = [{ name: "Gap", ...row(2) }];
    addChart(worksheets, sheet, {
      ...{ name: "Gap", title: "Gap", unit: "£000", categories: row(1), series, from, to },
      ...shape,
    });
    const chart = sheet.charts.getItemAt(0);
    const { categoryAxis, valueAxis } = chart.axes;
    chart.load("chartType");
    categoryAxis.load("reversePlotOrder");
    valueAxis.load("minimum");
    await context.sync();
    return {
      chartType: chart.chartType,
      reversed: categoryAxis.reversePlotOrder,
      minimum: valueAxis.minimum as unknown,
    };
  });
  expect(found).toEqual(drawn);
});
