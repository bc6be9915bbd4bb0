/** What the audit says of a sheet, one line a finding: "error peerBreak D4". */
import { auditWorkbook } from "../../src/audit/auditWorkbook.ts";
import type { Finding } from "../../src/audit/finding.ts";
import type { SheetGrid, WorkbookGrid } from "../../src/audit/workbookGrid.ts";
import { gridOf } from "./gridOf.ts";
import { textSheet } from "./textSheet.ts";

export const findings = async (grid: WorkbookGrid): Promise<readonly Finding[]> =>
  (await auditWorkbook(grid)).findings;

/** @param rule only what this rule says, notes too; without it whatever is more than a note */
export async function complaints(sheet: string | SheetGrid | WorkbookGrid, rule?: string): Promise<string[]> {
  const grid =
    typeof sheet === "string" ? gridOf(textSheet(sheet)) : "sheets" in sheet ? sheet : gridOf(sheet);
  return (await findings(grid))
    .filter((found) => (rule === undefined ? found.tier !== "note" : found.rule === rule))
    .map(({ tier, rule: by, cells }) => `${tier} ${by} ${cells.join(" ")}`)
    .sort();
}
