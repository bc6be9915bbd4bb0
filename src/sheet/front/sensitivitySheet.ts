/** Sensitivity: how far each driver moves the gap, worked out at the build and written as figures, with a chart. */
import { fingerprint } from "../../inputs/fingerprint.ts";
import { accent } from "../look/cellStyles.ts";
import { drawBlockHead } from "../blockHead.ts";
import { type Drawing, shownUnit } from "../drawing.ts";
import { drawInputSums } from "./drawInputSums.ts";
import { drawTornado } from "./drawTornado.ts";
import type { PlacedSensitivity } from "./placeSensitivity.ts";
import { isOnePage } from "../print/printScale.ts";
import { shownWidth, textWidth } from "../look/columnWidths.ts";
import { drawHead, printOf } from "../sheetHead.ts";
import type { Lines, SensitivityLayout, SensitivityLine } from "./sensitivityLayout.ts";
import { SheetDraft } from "../sheetDraft.ts";
import type { SheetSpec } from "../workbookSpec.ts";
import { column, headingRow, repeatedHeading } from "../yearColumns.ts";

/** What the sums of inputs take, in the four columns from the constant on. */
const sumWidth = 10;
const sumColumns = 4;
const checkWidth = 9;
const leastLabel = 25;
/** As on the sheets along the years: many of them stand on one page in narrower columns. */
const usual = { label: 34, source: 28, year: 9, room: 0 } as const;
const tight = { label: leastLabel, source: 16, year: 8, room: -1.5 } as const;

export const sensitivity = {
  name: "Sensitivity",
  purpose: "How far each driver moves the gap, as worked out at the last build.",
};

export function sensitivitySheet({ layout, sums, decided }: PlacedSensitivity, drawing: Drawing): SheetSpec {
  const { plan, columns } = drawing.placed;
  const draft = new SheetDraft("sensitivity", sensitivity.name);
  drawHead(draft, sensitivity.name, sensitivity.purpose, drawing);
  const stamp = `As at the last build: inputs ${fingerprint(plan.inputs)}. The figures do not follow later changes. Money in ${drawing.unit}; + raises the gap.`;
  draft.say(headingRow - 1, 1, stamp, "note");
  draft.know(headingRow - 1, "stamp");
  draft.write(headingRow, 1, columns.headings);
  draft.style(headingRow, 1, column.type, "columnHeading");
  draft.style(headingRow, column.source, 1, "inputHeading");
  draft.style(headingRow, column.constant, columns.check - column.source, "yearHeading");
  for (const part of [layout.better, layout.worse, layout.others]) drawLines(draft, part, drawing);
  drawStable(draft, layout, decided, drawing);
  drawTornado(draft, layout, drawing);
  drawInvest(draft, layout.invest, drawing);
  drawInputSums(draft, layout.sums, sums, drawing);
  const ample = widths(layout, drawing, usual);
  return draft.spec({
    tabColour: accent,
    columnWidths: isOnePage(ample) ? ample : widths(layout, drawing, tight),
    frozen: { rows: headingRow, columns: column.line },
    print: {
      ...printOf(plan.inputs.title, repeatedHeading),
      columns: columns.check,
      // The sums of inputs are there for the check alone.
      areas: [{ first: 1, last: layout.sums.row - 1 }],
    },
  });
}

function drawLines(draft: SheetDraft, part: Lines, { unit, placed }: Drawing): void {
  if (part.lines.length === 0) return;
  const { lastYear, total, check } = placed.columns;
  drawBlockHead(draft, part, check);
  part.lines.forEach(({ label, source, gap }, at) => {
    const row = part.first + at;
    drawLabels(draft, row, [label, unit, "result", source]);
    // The strongest driver stands first, whichever it is in this build.
    draft.know(row, `${part.title} ${at + 1}`);
    draft.write(row, column.firstYear, gap);
    draft.style(row, column.firstYear, gap.length, "calculation", "money");
    const sum = gap.reduce((all, value) => all + value, 0);
    draft.calculate(row, total, `=SUM(RC${column.firstYear}:RC${lastYear})`, [sum]);
    draft.style(row, total, 1, "calculation", "money");
  });
}

function drawLabels(draft: SheetDraft, row: number, texts: readonly string[]): void {
  draft.write(row, column.line, texts);
  draft.style(row, column.ref, column.type, "paragraph");
  draft.style(row, column.source, 1, "source");
}

/** An alert where the better and the worse cases go further than the gap is wide. */
function drawStable(
  draft: SheetDraft,
  { better, worse, stable }: SensitivityLayout,
  decided: readonly number[],
  drawing: Drawing,
): void {
  const { placed, printing } = drawing;
  const { years, lastYear, check } = placed.columns;
  const gap = placed.plan.compiled.rowOf("mtfp.gap");
  const row = stable.line;
  drawBlockHead(draft, stable, check);
  drawLabels(draft, row, [
    "A single driver closes the gap, or doubles it",
    "count",
    "alert",
    "The gap's sign and size rest on it",
  ]);
  draft.know(row, "stable");
  const range = ({ first, lines }: Lines): string => `R${first}C:R${first + lines.length - 1}C`;
  const place = printing.placeOf(gap);
  const now = `ABS('${place.sheet}'!R${place.row}C)`;
  const both = [better, worse].map((part) => `-MIN(${range(part)}),MAX(${range(part)})`).join(",");
  draft.calculate(row, column.firstYear, `=IF(MAX(${both})>${now},1,0)`, decided);
  draft.style(row, column.firstYear, years, "check", "alert");
  const count = decided.reduce((sum, year) => sum + year, 0);
  draft.calculate(row, check, `=SUM(RC${column.firstYear}:RC${lastYear})`, [count]);
  draft.style(row, check, 1, "check", "alert");
  const block = { row, column: column.firstYear, height: 1, width: check - column.base };
  draft.watch({ ...block, formula: `N(H${row})>0`, style: "alert" });
}

function drawInvest(draft: SheetDraft, part: Lines, { unit, placed }: Drawing): void {
  if (part.lines.length === 0) return;
  drawBlockHead(draft, part, placed.columns.check);
  part.lines.forEach(({ label, invest }, at) => {
    const row = part.first + at;
    drawLabels(draft, row, [label, shownUnit("£", "money", unit), "result", paysBack(invest)]);
    draft.know(row, `invest ${at + 1}`);
    draft.say(row, column.constant, invest?.netPresentValue ?? 0, "calculation", "money");
  });
}

function paysBack(invest: SensitivityLine["invest"]): string {
  return invest?.payback === undefined
    ? "Not paid back inside the plan"
    : `Paid back after ${invest.payback.toFixed(1)} years`;
}

function widths(
  { better, worse, others, invest }: SensitivityLayout,
  { unit, placed }: Drawing,
  { label, source, year, room }: typeof usual | typeof tight,
): number[] {
  const lines = [better, worse, others, invest].flatMap((part) => part.lines);
  const wide = (values: readonly number[]): number =>
    Math.max(year, ...values.map((value) => shownWidth(value, "money", unit) + room));
  const yearly = wide(lines.flatMap(({ gap }) => gap));
  const texts = lines.map((line) => line.label);
  const figures = [
    wide(lines.flatMap((line) => (line.invest ? [line.invest.netPresentValue] : []))),
    ...Array.from({ length: placed.columns.years + 1 }, () => yearly),
    wide(lines.map(({ gap }) => gap.reduce((sum, value) => sum + value, 0))),
  ];
  return [
    ...[4, textWidth(texts, leastLabel, label), 7, 8, source],
    ...figures.map((width, at) => (at < sumColumns ? Math.max(sumWidth, width) : width)),
    checkWidth,
  ];
}
