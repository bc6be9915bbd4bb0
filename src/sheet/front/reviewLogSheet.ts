/** Review log: who looked at what, when, and with which result. It starts empty. */
import type { Drawing } from "../drawing.ts";
import { drawHead, printOf } from "../sheetHead.ts";
import { type InputRule, SheetDraft } from "../sheetDraft.ts";
import type { SheetSpec } from "../workbookSpec.ts";
import { firstRow, headingRow, repeatedHeading } from "../yearColumns.ts";

export const reviewLog = {
  id: "review",
  name: "Review log",
  purpose: "Who checked which cells, when, and what came of it. Type in the yellow cells.",
};

const columns = [
  ["Sheet and cells", 24],
  ["What was checked", 44],
  ["Checked by", 22],
  ["Date", 14],
  ["Result", 16],
  ["Comment or reason", 50],
  ["Reference", 12],
] as const;

/** The last column holds what a finding or formula is known by. */
export const reviewLogLayout = { headings: columns.map(([heading]) => heading), headingRow, firstRow };
const [dateColumn, resultColumn, referenceColumn] = [4, 5, 7];
const emptyRows = 34;

const results: InputRule = {
  rule: { kind: "list", choices: ["agreed", "question", "error found", "mended", "accepted"] },
  promptTitle: "Result",
  prompt: "Choose: agreed, question, error found, mended, or accepted with a reason beside it.",
  error: "Choose one of agreed, question, error found, mended, accepted.",
};

/** @param drawing left out in a workbook without a plan, whose log a later build takes for its own. */
export function reviewLogSheet(drawing?: Drawing): SheetSpec {
  const draft = new SheetDraft(reviewLog.id, reviewLog.name);
  drawHead(draft, reviewLog.name, reviewLog.purpose, drawing);
  draft.write(
    headingRow,
    1,
    columns.map(([heading]) => heading),
  );
  draft.style(headingRow, 1, columns.length, "columnHeading");
  for (let row = firstRow; row < firstRow + emptyRows; row++) {
    draft.style(row, 1, columns.length, "inputText");
    draft.style(row, dateColumn, 1, "inputText", "date");
    draft.style(row, referenceColumn, 1, "inputText", "text");
    draft.allow(row, resultColumn, 1, results);
  }
  return draft.spec({
    columnWidths: columns.map(([, width]) => width),
    frozen: { rows: headingRow, columns: 1 },
    print: printOf(drawing?.placed.plan.inputs.title ?? "", repeatedHeading),
  });
}
