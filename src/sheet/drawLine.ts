/** Draws one line of a plan along the columns of a year sheet. */
import { printRow } from "../formula/printRow.ts";
import type { RowFormulas } from "../formula/rowFormulas.ts";
import type { LineType, PlanLine } from "../plan/plan.ts";
import { castCheck } from "./castCheck.ts";
import { type Drawing, type Result, resultOf, shownUnit } from "./drawing.ts";
import { drawProvenance } from "./drawProvenance.ts";
import { inputRule } from "./inputRule.ts";
import { isInput, typeText } from "./isInput.ts";
import type { PlacedLine } from "./placePlan.ts";
import { rowBeside } from "./rowBeside.ts";
import type { SheetDraft } from "./sheetDraft.ts";
import { column } from "./yearColumns.ts";
import type { FormatName, StyleName } from "./workbookSpec.ts";

type Look = readonly [label: StyleName, cells: StyleName];
const plain: Look = ["paragraph", "calculation"];
const typed: Look = ["paragraph", "input"];
const looks: Partial<Readonly<Record<LineType, Look>>> = {
  subtotal: ["subtotalLabel", "subtotal"],
  total: ["totalLabel", "total"],
  check: ["paragraph", "check"],
  alert: ["paragraph", "check"],
};

const ruled: ReadonlySet<LineType> = new Set(["subtotal", "total"]);

/** Lines of sums stand between rules; their labels do not wrap. */
export const isRuled = ({ type }: PlanLine): boolean => ruled.has(type);

/** What is known of the line while its cells are drawn. */
interface Drawn extends Drawing {
  readonly draft: SheetDraft;
  readonly here: PlacedLine;
  readonly cells: StyleName;
  readonly format: FormatName;
}

/** @param lineOf the line of a compiled row; undefined for a cell of a table */
export function drawLine(
  draft: SheetDraft,
  here: PlacedLine,
  lineOf: (row: number) => PlanLine | undefined,
  drawing: Drawing,
): void {
  const { line } = here;
  const [label, cells] = isInput(line) ? typed : (looks[line.type] ?? plain);
  const format = line.type === "check" || line.type === "alert" ? line.type : line.format;
  const drawn: Drawn = { ...drawing, draft, here, cells, format };
  drawLabels(drawn, label);
  drawConstant(drawn);
  drawYears(drawn);
  drawTotal(drawn);
  drawCheck(drawn, lineOf);
  if (line.from) drawProvenance(draft, here.row, line.from, drawing.placed.columns);
}

function drawLabels({ draft, here, unit, placed }: Drawn, style: StyleName): void {
  const { line, row } = here;
  const texts = [
    line.row.mark ?? line.ref,
    line.label,
    shownUnit(line.unit, line.format, unit),
    typeText(line),
    line.source,
  ];
  draft.write(
    row,
    column.ref,
    texts.map((text) => (text === "" ? null : text)),
  );
  if (isRuled(line)) {
    draft.style(row, column.ref, column.source, style);
    draft.style(row, column.constant, placed.columns.check - column.source, looks[line.type]?.[1] ?? style);
  } else {
    draft.style(row, column.ref, column.type, style);
    draft.style(row, column.source, 1, "source");
  }
}

/** Typed numbers or a formula, from one column to the right. */
function drawCells(drawn: Drawn, at: number, part: keyof RowFormulas, results: readonly Result[]): void {
  const { draft, here, printing, cells, format, placed } = drawn;
  const node = placed.plan.compiled.formulas[here.at]?.[part];
  if (node) {
    const beside = rowBeside(placed, here.at, part);
    draft.calculate(here.row, at, printRow(node, here.at, printing, beside), results);
  } else draft.write(here.row, at, results);
  draft.style(here.row, at, results.length, cells, format);
  if (!isInput(here.line) || node) return;
  const numbers = results.filter((result) => typeof result === "number");
  draft.allow(here.row, at, results.length, inputRule(here.line.format, here.line.unit, numbers));
}

function drawConstant(drawn: Drawn): void {
  const { here } = drawn;
  if (here.line.row.constant === undefined) return;
  drawCells(drawn, column.constant, "constant", [resultOf(drawn, here.at, 0)]);
}

function drawYears(drawn: Drawn): void {
  const { here } = drawn;
  const { constant, values, base } = here.line.row;
  if (constant !== undefined) return;
  const results = yearResults(drawn);
  if (values) {
    drawCells(drawn, column.base, "base", results);
    return;
  }
  if (base !== undefined) drawCells(drawn, column.base, "base", results.slice(0, 1));
  drawCells(drawn, column.firstYear, "years", results.slice(1));
}

function drawTotal(drawn: Drawn): void {
  const { draft, here, placed, cells, format } = drawn;
  const { line, row } = here;
  if (line.total === "none" || line.row.constant !== undefined) return;
  const { lastYear, total } = placed.columns;
  const planYears = yearResults(drawn).slice(1);
  const isSum = line.total === "sum";
  const formula = isSum ? `=SUM(RC${column.firstYear}:RC${lastYear})` : `=RC${lastYear}`;
  draft.calculate(row, total, formula, [isSum ? sum(planYears) : (planYears.at(-1) ?? 0)]);
  draft.style(row, total, 1, cells === "input" ? "calculation" : cells, format);
}

function drawCheck(drawn: Drawn, lineOf: (row: number) => PlanLine | undefined): void {
  const { draft, here, placed } = drawn;
  const found = checkOf(drawn, lineOf);
  if (!found) return;
  draft.calculate(here.row, placed.columns.check, found.formula, [sum(found.results)]);
  const isSum = isRuled(here.line);
  draft.style(
    here.row,
    placed.columns.check,
    1,
    isSum ? drawn.cells : "check",
    isSum ? "check" : drawn.format,
  );
}

/** The formula of the check column, and the results that it adds up. */
function checkOf(
  drawn: Drawn,
  lineOf: (row: number) => PlanLine | undefined,
): { formula: string; results: readonly Result[] } | undefined {
  const { here, placed } = drawn;
  const { line, at } = here;
  if (isRuled(line)) {
    const formula = castCheck(placed.plan.compiled.formulas[at]?.years, at, lineOf, drawn);
    // The years of a total add up by the rules of sums; what is left to show is an error among them.
    return formula === undefined
      ? undefined
      : { formula, results: yearResults(drawn).filter((result) => typeof result === "string") };
  }
  if (!placed.counted.has(at)) return undefined;
  if (line.row.constant !== undefined)
    return { formula: `=RC${column.constant}`, results: [resultOf(drawn, at, 0)] };
  return { formula: `=SUM(RC${column.base}:RC${placed.columns.lastYear})`, results: yearResults(drawn) };
}

/** The base year and the plan years. */
function yearResults({ here, placed }: Drawn): Result[] {
  return Array.from({ length: placed.columns.years + 1 }, (_, year) => resultOf({ placed }, here.at, year));
}

/** The sum of a row's results, or the first error among them. */
function sum(results: readonly Result[]): Result {
  return (
    results.find((result) => typeof result === "string") ??
    results.reduce<number>((total, result) => total + Number(result), 0)
  );
}
