/** The real workbook: the port, through Office.js. */
import { readBlocks, readExtents, writeBlocks } from "./excelBlocks.ts";
import { calculateSheets, readCalculationMode } from "./excelCalculation.ts";
import { goTo, readCell, readSelection, writeCell } from "./excelCells.ts";
import type { Workbook } from "../workbook.ts";

export const excelWorkbook: Workbook = {
  readSelection,
  readCell,
  writeCell,
  goTo,
  readExtents,
  readBlocks,
  writeBlocks,
  readCalculationMode,
  calculateSheets,
};
