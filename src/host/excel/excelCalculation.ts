/** Calculation, through Office.js. */
import { runInExcel } from "./runInExcel.ts";
import type { CalculationMode } from "../workbook.ts";

const modes: Record<string, CalculationMode> = {
  Automatic: "automatic",
  AutomaticExceptTables: "automaticExceptTables",
  Manual: "manual",
};

export const readCalculationMode = (): Promise<CalculationMode> =>
  runInExcel(async (context) => {
    const { application } = context.workbook;
    application.load("calculationMode");
    await context.sync();
    return modes[application.calculationMode] ?? "automatic";
  });

export const calculateSheets = (sheets: readonly string[]): Promise<void> =>
  runInExcel(async (context) => {
    for (const sheet of sheets) context.workbook.worksheets.getItem(sheet).calculate(true);
    await context.sync();
  });
