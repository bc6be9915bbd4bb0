/** Contents: each sheet, what it is for, its own checks; below them the checks of the whole workbook, and the key. */
import { textWidth } from "../look/columnWidths.ts";
import type { Drawing, Result } from "../drawing.ts";
import { drawKey } from "./drawKey.ts";
import { drawHead, printOf } from "../sheetHead.ts";
import { SheetDraft } from "../sheetDraft.ts";
import type { SheetSpec } from "../workbookSpec.ts";
import { column, firstRow, headingRow, repeatedHeading } from "../yearColumns.ts";

/** One line of the list of sheets. */
export interface Listed {
  readonly name: string;
  readonly purpose: string;
  /** The rows of a year sheet, whose check column is added up; undefined for a sheet without checks. */
  readonly checked?: { readonly firstRow: number; readonly lastRow: number };
}

/** Failed checks and alerts of one sheet. */
export interface Counts {
  readonly failed: Result;
  readonly alerts: Result;
}

const [failedColumn, alertsColumn] = [3, 4];

/** The cells that hold the totals stand below the list. */
export function contentsTotals(sheets: number): Omit<Drawing["checks"], "says"> {
  const row = firstRow + sheets;
  return { failed: { row, column: failedColumn }, alerts: { row, column: alertsColumn } };
}

export function contentsSheet(
  sheets: readonly Listed[],
  countsOf: (sheet: string) => Counts,
  total: Counts,
  drawing: Drawing,
): SheetSpec {
  const draft = new SheetDraft("contents", "Contents");
  drawHead(draft, "Contents", "Each sheet, what it is for, and whether its own checks pass.", drawing);
  draft.write(headingRow, 1, ["Sheet", "What it is for", "Failed checks", "Alerts"]);
  draft.style(headingRow, 1, 2, "columnHeading");
  draft.style(headingRow, failedColumn, 2, "yearHeading");
  sheets.forEach((sheet, at) => drawListed(draft, firstRow + at, sheet, countsOf(sheet.name), drawing));
  const row = firstRow + sheets.length;
  draft.write(row, 1, ["Whole workbook", null]);
  draft.style(row, 1, 2, "totalLabel");
  draft.calculate(row, failedColumn, `=SUM(R${firstRow}C:R[-1]C)`, [total.failed]);
  draft.calculate(row, alertsColumn, `=SUM(R${firstRow}C:R[-1]C)`, [total.alerts]);
  draft.style(row, failedColumn, 1, "total", "check");
  draft.style(row, alertsColumn, 1, "total", "alert");
  drawKey(draft, row + 2);
  const counts = { row: firstRow, height: sheets.length + 1, width: 1 };
  draft.watch({ ...counts, column: failedColumn, formula: `N(C${firstRow})>0`, style: "error" });
  draft.watch({ ...counts, column: alertsColumn, formula: `N(D${firstRow})>0`, style: "alert" });
  return draft.spec({
    columnWidths: [
      20,
      textWidth(
        sheets.map(({ purpose }) => purpose),
        40,
        90,
      ),
      14,
      12,
    ],
    frozen: { rows: headingRow, columns: 1 },
    print: printOf(drawing.placed.plan.inputs.title, repeatedHeading),
  });
}

function drawListed(
  draft: SheetDraft,
  row: number,
  { name, purpose, checked }: Listed,
  { failed, alerts }: Counts,
  { placed }: Drawing,
): void {
  draft.say(row, 1, name, "link");
  draft.link({ row, column: 1, toSheet: name, to: { row: 1, column: 1 } });
  draft.say(row, 2, purpose, "paragraph");
  if (!checked) return;
  const { check } = placed.columns;
  const within = (at: number): string => `'${name}'!R${checked.firstRow}C${at}:R${checked.lastRow}C${at}`;
  const ofAlerts = `SUMIF(${within(column.type)},"alert",${within(check)})`;
  draft.calculate(row, failedColumn, `=SUM(${within(check)})-RC[1]`, [failed]);
  draft.calculate(row, alertsColumn, `=${ofAlerts}`, [alerts]);
  draft.style(row, failedColumn, 1, "check", "check");
  draft.style(row, alertsColumn, 1, "check", "alert");
}
