/** Whole sheets in blocks, through Office.js: a fixed number of round trips however many sheets there are. */
import { blockRange } from "./blockRange.ts";
import { readInHalves } from "./readInHalves.ts";
import { runInExcel } from "./runInExcel.ts";
import type { Block, BlockContent, BlockWrite, SheetExtent } from "../workbook.ts";

function extent(sheet: Excel.Worksheet, used: Excel.Range): SheetExtent {
  const plain = { sheet: sheet.name, isProtected: sheet.protection.protected };
  if (used.isNullObject) return plain;
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = used;
  return { ...plain, used: { sheet: sheet.name, row, column, rows, columns } };
}

export const readExtents = (): Promise<readonly SheetExtent[]> =>
  runInExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const sheets = worksheets.items.map((sheet) => {
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load(["rowIndex", "columnIndex", "rowCount", "columnCount"]);
      sheet.protection.load("protected");
      return { sheet, used };
    });
    await context.sync();
    return sheets.map(({ sheet, used }) => extent(sheet, used));
  });

export const readBlocks = (blocks: readonly Block[]): Promise<readonly BlockContent[]> =>
  readInHalves<BlockContent>(blocks, {
    read: readAtOnce,
    join: (upper, lower) => ({
      formulas: [...upper.formulas, ...lower.formulas],
      values: [...upper.values, ...lower.values],
    }),
  });

const readAtOnce = (blocks: readonly Block[]): Promise<readonly BlockContent[]> =>
  runInExcel(async (context) => {
    const ranges = blocks.map((block) => {
      const range = blockRange(context, block);
      range.load(["formulas", "values"]);
      return range;
    });
    await context.sync();
    return ranges.map(({ formulas, values }) => ({ formulas, values }));
  });

export const writeBlocks = (writes: readonly BlockWrite[]): Promise<void> =>
  runInExcel(async (context) => {
    for (const { block, formulas } of writes) {
      blockRange(context, block).formulas = formulas.map((row) => [...row]);
    }
    await context.sync();
  });
