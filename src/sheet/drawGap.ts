/** Keeps the gap in view on MTFP, above the headings, and marks a shortfall wherever the gap stands. */
import { type Drawing, resultOf } from "./drawing.ts";
import type { PlacedSheet } from "./placePlan.ts";
import type { SheetDraft } from "./sheetDraft.ts";
import { watchGap } from "./watchGap.ts";
import { column } from "./yearColumns.ts";

const viewRow = 3;
const gapRows: ReadonlySet<string> = new Set(["mtfp.gapInYear", "mtfp.gap"]);

export function drawGap(draft: SheetDraft, { blocks }: PlacedSheet, drawing: Drawing): void {
  const { years } = drawing.placed.columns;
  const lines = blocks.flatMap((block) => block.lines.filter(({ line }) => gapRows.has(line.row.id)));
  const gap = lines.find(({ line }) => line.row.id === "mtfp.gap");
  if (gap) {
    const results = Array.from({ length: years + 1 }, (_, year) => resultOf(drawing, gap.at, year));
    draft.say(viewRow, column.type, `Gap, cumulative (${drawing.unit})`, "heading");
    draft.calculate(viewRow, column.base, `=R[${gap.row - viewRow}]C`, results);
    draft.style(viewRow, column.base, years + 1, "result", "money");
  }
  watchGap(draft, [viewRow, ...lines.map(({ row }) => row)], column.base, years + 1);
}
