/** Finding the cells whose MTFP functions Excel has lost. */
import type { Workbook } from "../host/workbook.ts";
import { brokenCall, type BrokenCall } from "./brokenCall.ts";
import { scanSheets, type ScannedCell, type ScanWatch } from "./scanSheets.ts";

export interface BrokenCell extends ScannedCell, BrokenCall {
  readonly formula: string;
}

export async function scanForBrokenCells(
  workbook: Workbook,
  ids: ReadonlySet<string>,
  watch: ScanWatch = {},
): Promise<readonly BrokenCell[]> {
  const broken = ({ formula, value }: ScannedCell) => brokenCall(formula, value, ids);
  const cells = await scanSheets(workbook, (cell) => broken(cell) !== undefined, watch);
  return cells.flatMap((cell) => {
    const call = broken(cell);
    return call ? [{ ...cell, ...call, formula: String(cell.formula) }] : [];
  });
}
