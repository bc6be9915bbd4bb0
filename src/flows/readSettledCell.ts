/** Reading a cell once Excel has calculated it: custom functions answer a moment after the formula goes in. */
import type { CellAddress, CellContent, CellValue, Workbook } from "../host/workbook.ts";

/** Lets some milliseconds pass; tests pass one that does not wait. */
export type Pause = (milliseconds: number) => Promise<void>;

const tries = 8;
const milliseconds = 250;

const isStillCalculating = (value: CellValue) => value === "#BUSY!" || value === "#GETTING_DATA";

/** After two seconds the cell is returned as it is: Excel may be busy with other things, or calculate by hand. */
export async function readSettledCell(
  workbook: Workbook,
  at: CellAddress,
  pause: Pause,
): Promise<CellContent> {
  for (let tried = 1; tried < tries; tried += 1) {
    const cell = await workbook.readCell(at);
    if (!isStillCalculating(cell.value)) return cell;
    await pause(milliseconds);
  }
  return workbook.readCell(at);
}
