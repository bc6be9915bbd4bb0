/** Repeats on Checks what Sensitivity found: whether one driver decides the gap, and whether inputs have changed. */
import { drawBlockHead } from "../blockHead.ts";
import type { Drawing } from "../drawing.ts";
import type { PlacedSheet } from "../placePlan.ts";
import { sensitivity } from "./sensitivitySheet.ts";
import type { SheetDraft } from "../sheetDraft.ts";
import { column } from "../yearColumns.ts";

export function drawSensitivityChecks(
  draft: SheetDraft,
  { end: row }: PlacedSheet,
  { placed, sensitivity: found }: Drawing,
): void {
  if (!found) return;
  const { layout, decided } = found;
  const { check } = placed.columns;
  const sheet = sensitivity.name;
  const title = "Class sensitivity";
  const note = "Counted on Sensitivity, where the figures stand; repeated here.";
  drawBlockHead(draft, { row, title, note }, check);
  const lines = [
    [row + 2, "A single driver closes the gap, or doubles it"],
    [row + 3, "Inputs changed since the build: rebuild for new sensitivities"],
  ] as const;
  for (const [at, label] of lines) {
    draft.write(at, column.line, [label, "count", "sensitivity", sheet]);
    draft.style(at, column.ref, column.type, "paragraph");
    draft.style(at, column.source, 1, "source");
  }
  draft.calculate(row + 2, column.firstYear, `=${sheet}!R${layout.stable.line}C`, decided);
  draft.style(row + 2, column.firstYear, decided.length, "check", "alert");
  draft.calculate(row + 3, column.constant, `=${sheet}!R${layout.sums.total}C${column.constant}`, [0]);
  draft.style(row + 3, column.constant, 1, "check", "alert");
  const block = { row: row + 2, column: column.constant, height: 2, width: check - column.source };
  draft.watch({ ...block, formula: `N(F${row + 2})>0`, style: "alert" });
}
