/** Draws the sums of the typed figures as they stood at the build beside the same sums as they stand now. */
import { drawBlockHead } from "../blockHead.ts";
import type { Drawing } from "../drawing.ts";
import type { InputSums } from "./inputSums.ts";
import type { SensitivityLayout } from "./sensitivityLayout.ts";
import type { SheetDraft } from "../sheetDraft.ts";
import type { Block } from "../workbookSpec.ts";
import { column } from "../yearColumns.ts";

/** Two sums, each then and now, in the columns from the constant on: they are there in a plan of one year too. */
const columns = {
  sum: { then: column.constant, now: column.base },
  squares: { then: column.firstYear, now: column.firstYear + 1 },
} as const;
const headings = ["Sum at the build", "Sum now", "Squares at the build", "Squares now"];
/** As a share: a figure of pennies among millions still shows, the last digits of the computer don't. */
const tolerance = 1e-13;

export function drawInputSums(
  draft: SheetDraft,
  place: SensitivityLayout["sums"],
  sums: readonly InputSums[],
  { placed }: Drawing,
): void {
  const { check } = placed.columns;
  drawBlockHead(draft, place, check);
  draft.write(place.headings, column.line, ["Sheet", "Unit", "Type", "Cells", ...headings]);
  draft.know(place.headings, "sums:headings");
  draft.style(place.headings, column.ref, column.source, "columnHeading");
  draft.style(place.headings, column.constant, check - column.source, "yearHeading");
  drawTolerance(draft, place.tolerance);
  sums.forEach((each, at) => drawSums(draft, place.first + at, place.tolerance, each, check));
  drawChanged(draft, place, check);
}

function drawTolerance(draft: SheetDraft, row: number): void {
  draft.write(row, column.line, ["Smaller differences are the computer's", "share", "calculation"]);
  draft.style(row, column.ref, column.source, "label");
  draft.say(row, column.constant, tolerance, "calculation", "scientific");
}

function drawSums(
  draft: SheetDraft,
  row: number,
  toleranceRow: number,
  { sheet, block, sum, squares }: InputSums,
  check: number,
): void {
  draft.write(row, column.line, [sheet, "sum", "alert", addressOf(block)]);
  draft.know(row, `sums:${sheet}:${row}`);
  draft.style(row, column.ref, column.source, "label");
  const cells = `'${sheet}'!R${block.row}C${block.column}:R${block.row + block.height - 1}C${block.column + block.width - 1}`;
  draft.write(row, columns.sum.then, [sum]);
  draft.calculate(row, columns.sum.now, `=SUM(${cells})`, [sum]);
  draft.write(row, columns.squares.then, [squares]);
  draft.calculate(row, columns.squares.now, `=SUMSQ(${cells})`, [squares]);
  draft.style(row, column.constant, 4, "calculation", "scientific");
  const same = ({ then, now }: (typeof columns)["sum" | "squares"]): string =>
    `ABS(RC${now}-RC${then})<=R${toleranceRow}C${column.constant}*ABS(RC${then})`;
  draft.calculate(row, check, `=IF(AND(${same(columns.sum)},${same(columns.squares)}),0,1)`, [0]);
  draft.style(row, check, 1, "check", "alert");
}

function drawChanged(draft: SheetDraft, { first, total }: SensitivityLayout["sums"], check: number): void {
  draft.write(total, column.line, ["Changed since the build", "count", "subtotal"]);
  draft.know(total, "sums:changed");
  draft.style(total, column.ref, column.source, "subtotalLabel");
  draft.style(total, column.constant, check - column.source, "subtotal");
  draft.calculate(total, column.constant, `=SUM(R${first}C${check}:R${total - 1}C${check})`, [0]);
  draft.style(total, column.constant, 1, "subtotal", "alert");
  const watched = { column: check, row: first, height: total - first, width: 1 };
  const letter = String.fromCharCode(64 + check);
  draft.watch({ ...watched, formula: `N(${letter}${first})>0`, style: "alert" });
}

/** @example addressOf({ row: 6, column: 4, height: 3, width: 13 }) // => "D6:P8" */
function addressOf({ row, column: left, height, width }: Block): string {
  const cell = (down: number, across: number): string => `${String.fromCharCode(64 + across)}${down}`;
  return `${cell(row, left)}:${cell(row + height - 1, left + width - 1)}`;
}
