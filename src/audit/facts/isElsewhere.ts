/** Whether a reference or a name in a formula belongs to another workbook. */
import { parseReference } from "../../formula/excel/parseReference.ts";
import type { WorkbookFacts } from "./workbookFacts.ts";

/** So do [1]!Rate and Pay.xlsx!Rate, where no sheet is called Pay.xlsx. A reference to several sheets counts as one, too. */
export function isElsewhere(reference: string, workbook: WorkbookFacts): boolean {
  if (!reference.includes("!")) return false;
  const [sheet, ...more] = parseReference(reference)?.context ?? [];
  return more.length > 0 || (sheet !== undefined && !workbook.hasSheet(sheet.toLowerCase()));
}
