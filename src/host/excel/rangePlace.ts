/** Where a range stands, rows and columns counted from 1; its four places must be loaded. */
import type { Block } from "../../sheet/workbookSpec.ts";

export const rangePlace = ({
  rowIndex,
  columnIndex,
  rowCount,
  columnCount,
}: Pick<Excel.Range, "rowIndex" | "columnIndex" | "rowCount" | "columnCount">): Block => ({
  row: rowIndex + 1,
  column: columnIndex + 1,
  height: rowCount,
  width: columnCount,
});
