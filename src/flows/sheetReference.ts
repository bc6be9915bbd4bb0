/** A selected block as an argument: with its sheet when the formula stands on another one. */
import type { Selection } from "../host/workbook.ts";

/** Anything but a plain word is quoted; so is a word that Excel could read as a cell, such as Q1 or R2C3. */
const needsQuotes = (sheet: string) =>
  !/^[A-Za-z_][A-Za-z0-9_]*$/.test(sheet) || /^([A-Za-z]{1,3}\d+|[Rr]\d*([Cc]\d*)?|[Cc]\d*)$/.test(sheet);

const isWholeLine = (block: string) => /^(?:[A-Z]+:[A-Z]+|\d+:\d+)$/.test(block);

/** @returns the reference, or the sentence that says what to select instead */
export function sheetReference(
  { sheet, blocks: [block = "", ...others] }: Selection,
  targetSheet: string,
): { formula: string } | { problem: string } {
  if (others.length > 0) return { problem: "Several blocks are selected. Select one block of cells." };
  if (isWholeLine(block)) {
    return { problem: "A whole row or column is a million cells. Select only the cells with figures." };
  }
  if (sheet === targetSheet) return { formula: block };
  const name = needsQuotes(sheet) ? `'${sheet.replaceAll("'", "''")}'` : sheet;
  return { formula: `${name}!${block}` };
}
