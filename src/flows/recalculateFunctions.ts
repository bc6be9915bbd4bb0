/** Calculating every sheet that uses MTFP functions again. */
import type { Workbook } from "../host/workbook.ts";
import { callsUs } from "./brokenCall.ts";
import { scanSheets, type ScanWatch } from "./scanSheets.ts";

/** @returns the names of the sheets calculated; none when no cell uses our functions */
export async function recalculateFunctions(
  workbook: Workbook,
  watch: ScanWatch = {},
): Promise<readonly string[]> {
  const ours = await scanSheets(workbook, ({ formula }) => callsUs(formula), watch);
  const sheets = [...new Set(ours.map(({ sheet }) => sheet))];
  if (sheets.length > 0) await workbook.calculateSheets(sheets);
  return sheets;
}
