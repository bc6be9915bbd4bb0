/** Lays out one sheet of a plan: its blocks of lines along the years, its input tables, its charts. */
import type { PlanLine, PlanSheetId } from "../plan/plan.ts";
import { drawBlockHead } from "./blockHead.ts";
import { accent } from "./look/cellStyles.ts";
import type { Drawing } from "./drawing.ts";
import { drawCharts } from "./drawCharts.ts";
import { drawGap } from "./drawGap.ts";
import { drawOwnerHeadings, hasProvenance } from "./drawProvenance.ts";
import { drawLine } from "./drawLine.ts";
import { drawTable } from "./drawTable.ts";
import { sheetWidths } from "./look/sheetWidths.ts";
import type { PlacedSheet } from "./placePlan.ts";
import { printedPart } from "./print/printedPart.ts";
import { drawSensitivityChecks } from "./front/sensitivityChecks.ts";
import { drawHead, printOf } from "./sheetHead.ts";
import { SheetDraft } from "./sheetDraft.ts";
import type { SheetSpec } from "./workbookSpec.ts";
import { column, firstRow, headingRow } from "./yearColumns.ts";

const inputSheets: ReadonlySet<string> = new Set(["inputs", "posts", "changes", "lines"]);
const inputTab = "#F2C94C";
const howToType =
  "Type in the yellow cells: money in pounds, shares as 3%. Rows may be added to the tables; then rebuild. Owner, date and confidence stand to the right and do not print.";
const howToRead = (unit: string): string =>
  `Money in ${unit}; cost +, saving and funding −, gap + = shortfall. Total: the plan years together, or the last year's level.`;

/** What a sheet shows besides its lines, tables and charts. */
const extras: Readonly<
  Partial<Record<PlanSheetId, (draft: SheetDraft, sheet: PlacedSheet, drawing: Drawing) => void>>
> = { mtfp: drawGap, checks: drawSensitivityChecks };

export function planSheet(placedSheet: PlacedSheet, drawing: Drawing): SheetSpec {
  const { sheet, blocks, tables } = placedSheet;
  const { plan } = drawing.placed;
  const draft = new SheetDraft(sheet.id, sheet.name);
  drawHead(draft, sheet.name, sheet.purpose, drawing);
  if (blocks.length > 0) drawYears(draft, placedSheet, drawing);
  for (const table of tables) drawTable(draft, table, drawing);
  const part = printedPart(placedSheet, drawing.placed.columns);
  drawCharts(draft, placedSheet, drawing);
  extras[sheet.id]?.(draft, placedSheet, drawing);
  const headed = blocks.length > 0 || tables.length === 1 ? headingRow : headingRow - 2;
  return draft.spec({
    tabColour: inputSheets.has(sheet.id) ? inputTab : accent,
    columnWidths: sheetWidths(placedSheet, part.columns, drawing),
    frozen: { rows: headed, columns: column.line },
    print: { ...printOf(plan.inputs.title), ...part },
  });
}

function drawYears(draft: SheetDraft, { blocks }: PlacedSheet, drawing: Drawing): void {
  const { headings, check } = drawing.placed.columns;
  const all = blocks.flatMap((block) => block.lines.map(({ line }) => line));
  draft.say(headingRow - 1, 1, hasProvenance(all) ? howToType : howToRead(drawing.unit), "note");
  draft.know(headingRow - 1, "head:note");
  draft.write(headingRow, 1, headings);
  draft.style(headingRow, 1, column.type, "columnHeading");
  draft.style(headingRow, column.source, 1, "inputHeading");
  draft.style(headingRow, column.constant, check - column.source, "yearHeading");
  if (hasProvenance(all)) drawOwnerHeadings(draft, headingRow, drawing.placed.columns);
  const lines = new Map<number, PlanLine>(
    blocks.flatMap((block) => block.lines.map(({ at, line }) => [at, line] as const)),
  );
  for (const { block, row, lines: own } of blocks) {
    drawBlockHead(draft, { row, title: block.title, note: block.note }, check);
    for (const line of own) {
      draft.know(line.row, line.line.row.id);
      drawLine(draft, line, (at) => lines.get(at), drawing);
    }
  }
  watchChecks(
    draft,
    blocks.flatMap((block) => block.lines),
    check,
  );
}

/** Failed checks and alerts stand out: the cells of their lines, and the check column. */
function watchChecks(draft: SheetDraft, lines: PlacedSheet["blocks"][number]["lines"], check: number): void {
  const last = lines.at(-1)?.row ?? firstRow;
  const block = { row: firstRow, column: column.constant, height: last - firstRow + 1 };
  const cell = `F${firstRow}`;
  const typeIs = (type: string): string => `$D${firstRow}="${type}"`;
  const whole = { ...block, width: check - column.source };
  const has = (type: string): boolean => lines.some(({ line }) => line.type === type);
  if (has("check")) {
    draft.watch({ ...whole, formula: `AND(${typeIs("check")},N(${cell})<>0)`, style: "error" });
  }
  if (has("alert")) {
    draft.watch({ ...whole, formula: `AND(${typeIs("alert")},N(${cell})<>0)`, style: "alert" });
  }
  if (has("total") || has("subtotal")) {
    const letter = columnLetter(check);
    draft.watch({
      ...block,
      column: check,
      width: 1,
      formula: `AND(OR(${typeIs("total")},${typeIs("subtotal")}),N(${letter}${firstRow})<>0)`,
      style: "error",
    });
  }
}

const columnLetter = (at: number): string => String.fromCharCode(64 + at);
