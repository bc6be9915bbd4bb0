/** Lays out one sheet of a plan: its blocks of lines along the years, its input tables, its charts. */
import type { PlanLine, PlanSheetId } from "../plan/plan.ts";
import { drawBlockHead } from "./blockHead.ts";
import { accent } from "./look/cellStyles.ts";
import { shownWidth, textWidth } from "./look/columnWidths.ts";
import { type Drawing, resultOf, shownUnit } from "./drawing.ts";
import { drawCharts } from "./drawCharts.ts";
import { drawGap } from "./drawGap.ts";
import { drawOwnerHeadings, hasProvenance } from "./drawProvenance.ts";
import { drawLine, isRuled } from "./drawLine.ts";
import { drawTable } from "./drawTable.ts";
import { isInput, typeText } from "./isInput.ts";
import type { PlacedSheet } from "./placePlan.ts";
import { paper } from "./print/paper.ts";
import { printedPart } from "./print/printedPart.ts";
import { printScale } from "./print/printScale.ts";
import { type Room, tableWidths } from "./look/tableWidths.ts";
import { drawSensitivityChecks } from "./front/sensitivityChecks.ts";
import { drawHead, printOf } from "./sheetHead.ts";
import { SheetDraft } from "./sheetDraft.ts";
import type { SheetSpec } from "./workbookSpec.ts";
import { column, firstRow, headingRow } from "./yearColumns.ts";

const inputSheets: ReadonlySet<string> = new Set(["inputs", "posts", "changes", "lines"]);
const inputTab = "#F2C94C";
const narrowest = 9;
const checkWidth = 8;
/** Labels wrap, but for those of totals, and so do units and sources; inputs have long sources and few labels. */
const widest = {
  worked: { label: 44, unit: 18, source: 16 },
  typed: { label: 27, unit: 11, source: 24 },
  // The first years of the plan stand beside the open pane.
  mtfp: { label: 36, unit: 8, source: 11 },
} as const;
/** Owner, date and confidence wrap. */
const ownerWidths = [14, 11, 12];

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
    columnWidths: widthsOf(placedSheet, part.columns, drawing),
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
  draft.style(headingRow, 1, column.source, "columnHeading");
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

/** @param printed so many columns print */
function widthsOf(placedSheet: PlacedSheet, printed: number | undefined, drawing: Drawing): number[] {
  const widthsIn = (room: Room): number[][] =>
    placedSheet.tables.map((table) => tableWidths(table, drawing, room));
  if (placedSheet.blocks.length > 0) return widestOf(yearWidths(placedSheet, drawing), ...widthsIn("years"));
  const widths = widestOf(...widthsIn("page"));
  const isOnePage = printScale(widths.slice(0, printed), 1, 0) >= paper.legible;
  return isOnePage ? widths : widestOf(...widthsIn("pages"));
}

function widestOf(...lists: readonly (readonly number[])[]): number[] {
  const length = Math.max(...lists.map((list) => list.length));
  return Array.from({ length }, (_, at) => Math.max(...lists.map((list) => list[at] ?? narrowest)));
}

function yearWidths({ sheet, blocks }: PlacedSheet, drawing: Drawing): number[] {
  const { unit, placed } = drawing;
  const { years } = placed.columns;
  const lines = blocks.flatMap((block) => block.lines);
  const widthOf = ({ line }: (typeof lines)[number], result: string | number | boolean): number => {
    const format = line.type === "check" || line.type === "alert" ? line.type : line.format;
    return typeof result === "number" ? shownWidth(result, format, unit) : narrowest;
  };
  const inYear = (year: number): number =>
    Math.max(
      narrowest,
      ...lines.map((line) =>
        line.line.row.constant === undefined ? widthOf(line, resultOf(drawing, line.at, year)) : 0,
      ),
    );
  const yearly = Array.from({ length: years + 1 }, (_, year) => inYear(year));
  const constants = lines
    .filter(({ line }) => line.row.constant !== undefined)
    .map((line) => widthOf(line, resultOf(drawing, line.at, 0)));
  // A sum of ten years has one digit and one comma more than its years.
  const total = Math.max(...yearly) + 2;
  const all = lines.map(({ line }) => line);
  const texts = (of: (line: PlanLine) => string, least: number, most: number): number =>
    textWidth(all.map(of), least, most);
  const most = widest[all.some(isInput) ? "typed" : sheet.id === "mtfp" ? "mtfp" : "worked"];
  return [
    texts((line) => line.row.mark ?? line.ref, 6, 20),
    Math.max(
      texts(({ label }) => label, Math.min(28, most.label), most.label),
      texts((line) => (isRuled(line) ? line.label : ""), 0, 60),
    ),
    texts(({ unit: own, format }) => shownUnit(own, format, unit), 8, most.unit),
    texts(typeText, 9, 16),
    texts(({ source }) => source, 8, most.source),
    Math.max(narrowest, ...constants),
    ...yearly.map((width) => Math.max(...yearly, width)),
    total,
    checkWidth,
    ...(hasProvenance(all) ? ownerWidths : []),
  ];
}
