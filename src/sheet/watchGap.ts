/** Marks a shortfall wherever a row shows the gap, rows one under the other as one block. */
import type { SheetDraft } from "./sheetDraft.ts";

/** @param rows from the top */
export function watchGap(draft: SheetDraft, rows: readonly number[], column: number, width: number): void {
  const starts = rows.filter((row) => !rows.includes(row - 1));
  for (const row of starts) {
    let height = 1;
    while (rows.includes(row + height)) height++;
    const cell = `${String.fromCharCode(64 + column)}${row}`;
    draft.watch({ row, column, height, width, formula: `N(${cell})>0`, style: "alert" });
  }
}
