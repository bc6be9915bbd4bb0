/** Where the figures of an input's row come from: its source, and after the check column who, when and how sure. */
import type { PlanLine } from "../plan/plan.ts";
import { ownerColumns, sourceColumn } from "../plan/provenanceColumns.ts";
import type { SheetDraft } from "./sheetDraft.ts";
import { textRule } from "./textRule.ts";
import { column, type YearColumns } from "./yearColumns.ts";

export const hasProvenance = (lines: readonly PlanLine[]): boolean =>
  lines.some(({ from }) => from !== undefined);

export function drawOwnerHeadings(draft: SheetDraft, row: number, { check }: YearColumns): void {
  draft.write(
    row,
    check + 1,
    ownerColumns.map(({ heading }) => heading),
  );
  draft.style(row, check + 1, ownerColumns.length, "inputHeading");
}

export function drawProvenance(
  draft: SheetDraft,
  row: number,
  from: NonNullable<PlanLine["from"]>,
  { check }: YearColumns,
): void {
  const texts = [from.owner, from.date, from.confidence];
  draft.style(row, column.source, 1, "inputText", "general");
  draft.allow(row, column.source, 1, textRule(sourceColumn));
  ownerColumns.forEach((own, at) => {
    const text = texts[at] ?? "";
    draft.say(row, check + 1 + at, text === "" ? null : text, "inputText", "text");
    draft.allow(row, check + 1 + at, 1, textRule(own));
  });
}
