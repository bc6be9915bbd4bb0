/** Draws the chart of the drivers, the largest at the top, under a sentence that names it. */
import { chartEnd, chartHeight } from "../planCharts.ts";
import type { Drawing } from "../drawing.ts";
import { shownFigure } from "../look/shownFigure.ts";
import type { Lines, SensitivityLayout } from "./sensitivityLayout.ts";
import type { SheetDraft } from "../sheetDraft.ts";
import type { Block } from "../workbookSpec.ts";
import { column } from "../yearColumns.ts";

export function drawTornado(draft: SheetDraft, layout: SensitivityLayout, drawing: Drawing): void {
  const { better, worse, chart } = layout;
  const { lastYear, headings } = drawing.placed.columns;
  const title = `What each driver does to the gap of ${headings[lastYear - 1] ?? ""}`;
  draft.say(chart, column.ref, `Chart: ${title}`, "heading");
  draft.know(chart, "chart_sensitivity");
  draft.say(chart + 1, column.line, sentence(layout, drawing), "label");
  draft.know(chart + 1, "chart_sensitivity:sentence");
  const along = ({ first, lines }: Lines, at: number): Block => ({
    row: first,
    column: at,
    height: lines.length,
    width: 1,
  });
  draft.addChart({
    name: "chart_sensitivity",
    title,
    kind: "bar",
    unit: drawing.unit,
    categories: { sheet: draft.name, block: along(better, column.line) },
    series: [
      { name: "Lowers the gap", sheet: draft.name, block: along(better, lastYear) },
      { name: "Raises the gap", sheet: draft.name, block: along(worse, lastYear) },
    ],
    from: { row: chart + 2, column: column.line },
    to: { row: chart + 2 + chartHeight, column: chartEnd(drawing.placed.columns.years) },
  });
}

/** Of the largest driver; the figures are those of the build, like all of this sheet. */
function sentence({ better, worse }: SensitivityLayout, { placed, unit }: Drawing): string {
  const year = placed.columns.headings[placed.columns.lastYear - 1] ?? "";
  const [low, high] = [better, worse].map(({ lines }) => lines[0]?.gap.at(-1) ?? 0);
  const parts = [
    ...(low ? [`lowers it by ${shownFigure(-low, "money", unit)}`] : []),
    ...(high ? [`raises it by ${shownFigure(high, "money", unit)}`] : []),
  ];
  return `${better.lines[0]?.label ?? ""} moves the gap of ${year} most: it ${parts.join(" or ")} (${unit}).`;
}
