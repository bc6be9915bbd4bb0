/** What an error in a cell means and what to do about it. */
import type { CellValue } from "../host/workbook.ts";

const advice: Readonly<Record<string, string>> = {
  "#BUSY!": "Excel is still calculating. If it stays so, press Recalculate on the Health tab.",
  "#CALC!": "Excel could not calculate the array. Check that each range holds cells.",
  "#CONNECT!": "Excel has lost the add-in. Close and reopen the workbook.",
  "#DIV/0!": "The figure to divide by is nought or blank.",
  "#GETTING_DATA": "Excel is still calculating. If it stays so, press Recalculate on the Health tab.",
  "#N/A":
    "A figure is missing: a code of published data such as x or z, a year without a rate, or no answer in the plan.",
  "#NAME?": "Excel does not know the function yet. Look at the Health tab.",
  "#NULL!": "Two ranges stand side by side without a comma between them.",
  "#NUM!": "The figures contradict one another, so there is no sensible answer.",
  "#REF!": "The formula points at cells that are no longer there.",
  "#SPILL!":
    "The results need the cells below or beside, and those are not empty. Clear them or choose another cell.",
  "#VALUE!":
    "An argument is not what the function takes. Select the cell: its warning sign says which and what to type.",
};

/** @returns undefined for a value that is no error */
export function errorAdvice(value: CellValue): string | undefined {
  return typeof value === "string" ? advice[value] : undefined;
}
