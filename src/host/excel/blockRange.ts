/** The range of a block, through Office.js. */
import type { Block } from "../workbook.ts";

export const blockRange = (
  context: Excel.RequestContext,
  { sheet, row, column, rows, columns }: Block,
): Excel.Range => context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);
