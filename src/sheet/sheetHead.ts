/** The first rows of every sheet: title, purpose and the master check, which stay in view; and how it prints. */
import type { Drawing } from "./drawing.ts";
import type { SheetDraft } from "./sheetDraft.ts";
import type { SheetSpec } from "./workbookSpec.ts";

const masterRow = 3;

/** @param drawing left out where there is no plan whose checks could be told; the row is theirs all the same. */
export function drawHead(draft: SheetDraft, title: string, purpose: string, drawing?: Drawing): void {
  draft.say(1, 1, title, "title");
  draft.say(2, 1, purpose, "subtitle");
  if (drawing) drawMasterCheck(draft, masterRow, 1, drawing);
  else draft.say(masterRow, 1, null, "masterCheck");
  // Known whatever they say, so that a change of words, such as of the unit, takes no row away.
  ["title", "purpose", "masterCheck"].forEach((part, at) => draft.know(at + 1, `head:${part}`));
}

/** What the checks of the whole workbook say, in words and in colour. */
function drawMasterCheck(
  draft: SheetDraft,
  row: number,
  column: number,
  { checks }: Pick<Drawing, "checks">,
): void {
  const [failed, alerts] = [checks.failed, checks.alerts].map((at) => `Contents!R${at.row}C${at.column}`);
  draft.calculate(
    row,
    column,
    `=IF(ISNUMBER(${failed}),IF(${failed}=0,"All checks pass","Checks failed: "&${failed})&IF(${alerts}=0,"","; alerts: "&${alerts}),"A check cannot be worked out")`,
    [checks.says],
  );
  draft.style(row, column, 1, "masterCheck");
  const cell = `$${String.fromCharCode(64 + column)}$${row}`;
  const block = { row, column, height: 1, width: 2 };
  draft.watch({ ...block, formula: `LEFT(${cell},3)<>"All"`, style: "error" });
  draft.watch({ ...block, formula: `ISNUMBER(FIND("alerts",${cell}))`, style: "alert" });
  draft.watch({ ...block, formula: `LEFT(${cell},3)="All"`, style: "met" });
}

/** A4 on its side, with plan, sheet and page below; the pages are counted once the sheet is drawn. */
export function printOf(title: string, repeatRows?: SheetSpec["print"]["repeatRows"]): SheetSpec["print"] {
  return {
    landscape: true,
    fitToWidth: 1,
    ...(repeatRows ? { repeatRows } : {}),
    footer: `&L${title.replaceAll("&", "&&")}&C&A&RPage &P of &N`,
  };
}
