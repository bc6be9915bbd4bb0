/** Draws a sheet's charts below its rows, each under a sentence that says what it shows. */
import type { PlanLine } from "../plan/plan.ts";
import { type Drawing, resultOf, shownUnit } from "./drawing.ts";
import { chartEnd, chartHeight, chartRows, type PlanChart, planCharts } from "./planCharts.ts";
import type { PlacedSheet } from "./placePlan.ts";
import type { SheetDraft } from "./sheetDraft.ts";
import { plainFormat, shownDigits, shownFigure } from "./look/shownFigure.ts";
import { column, headingRow } from "./yearColumns.ts";

interface Shown {
  readonly name: string;
  readonly at: number;
  readonly line: PlanLine;
}

export function drawCharts(draft: SheetDraft, { sheet, end }: PlacedSheet, drawing: Drawing): void {
  let row = end;
  for (const chart of planCharts.filter((each) => each.sheet === sheet.id)) {
    const shown = shownRows(chart, drawing);
    const [first] = shown;
    if (!first || first.name !== chart.series[0]?.[1]) continue;
    draft.say(row, column.ref, `Chart: ${chart.title}`, "heading");
    drawSentence(draft, row + 1, chart, first, drawing);
    drawChart(draft, row + 2, chart, shown, drawing);
    row += chartRows;
  }
}

/** The chart's rows that this plan has. */
function shownRows({ series }: PlanChart, { placed }: Drawing): Shown[] {
  const lines = placed.sheets.flatMap(({ blocks }) => blocks.flatMap((block) => block.lines));
  return series.flatMap(([id, name]) => {
    const found = lines.find(({ line }) => line.row.id === id);
    return found ? [{ name, at: found.at, line: found.line }] : [];
  });
}

function drawSentence(
  draft: SheetDraft,
  row: number,
  chart: PlanChart,
  shown: Shown,
  drawing: Drawing,
): void {
  const { placed, unit } = drawing;
  const { at, line, name } = shown;
  const { headings, lastYear, years } = placed.columns;
  const from = chart.fromBase ? column.base : column.firstYear;
  const place = placed.placeOf(at);
  const format = plainFormat(line.format, unit);
  const digits = shownDigits(line.format, unit);
  const words = `${name} (${shownUnit(line.unit, line.format, unit)}): `;
  const figure = (cell: number): string =>
    `TEXT(ROUND(R${place.row}C${cell},${digits}),"${format}")&" in "&R${headingRow}C${cell}`;
  const values = [resultOf(drawing, at, from - column.base), resultOf(drawing, at, years)];
  const said = values.map((value) => shownFigure(Number(value), line.format, unit));
  const error = values.find((value) => typeof value === "string");
  draft.calculate(row, column.line, `="${words}"&${figure(from)}&", "&${figure(lastYear)}&"."`, [
    error ??
      `${words}${said[0] ?? ""} in ${headings[from - 1] ?? ""}, ${said[1] ?? ""} in ${headings[lastYear - 1] ?? ""}.`,
  ]);
  draft.style(row, column.line, 1, "label");
}

function drawChart(
  draft: SheetDraft,
  row: number,
  { name, title, kind, fromBase, fromNought }: PlanChart,
  shown: readonly Shown[],
  { placed, unit }: Drawing,
): void {
  const from = fromBase ? column.base : column.firstYear;
  const along = (at: number) => ({
    row: at,
    column: from,
    height: 1,
    width: placed.columns.lastYear - from + 1,
  });
  // Stacked columns show the parts; the first row of the gap's chart is their sum and stands in the sentence.
  const parts = name === "chart_gap" ? shown.slice(1) : shown;
  const [first] = shown;
  if (!first || parts.length === 0) return;
  draft.addChart({
    name,
    title,
    kind,
    unit: shownUnit(first.line.unit, first.line.format, unit),
    categories: { sheet: draft.name, block: along(headingRow) },
    series: parts.map((part) => {
      const place = placed.placeOf(part.at);
      return { name: part.name, sheet: place.sheet, block: along(place.row) };
    }),
    ...(fromNought ? { fromNought } : {}),
    from: { row, column: column.line },
    to: { row: row + chartHeight, column: chartEnd(placed.columns.years) },
  });
}
