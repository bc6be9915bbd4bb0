/** Blocks of cells as a file writes them: A1:C4, and 'Invest to save'!$A$1:$C$4 for names and charts. */
import { stringifyA1Ref } from "@borgar/fx/xlsx";
import type { Block, CellPlace } from "../../sheet/workbookSpec.ts";

/** @param sheet with it the reference is absolute. */
export function xlsxReference(block: CellPlace | Block, sheet?: string): string {
  const { height, width } = "height" in block ? block : { height: 1, width: 1 };
  const fixed = sheet !== undefined;
  return stringifyA1Ref({
    ...(fixed ? { sheetName: sheet } : {}),
    range: {
      top: block.row - 1,
      left: block.column - 1,
      bottom: block.row + height - 2,
      right: block.column + width - 2,
      $top: fixed,
      $left: fixed,
      $bottom: fixed,
      $right: fixed,
    },
  });
}
