/** Where a range stands, rows and columns counted from 1; its four places must be loaded. */
import type { Block } from "../../sheet/workbookSpec.ts";

/** What to load of it. */
export const placeProperties = "rowIndex,columnIndex,rowCount,columnCount";

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
