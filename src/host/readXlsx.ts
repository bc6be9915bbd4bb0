/** Reads an .xlsx file as the audit sees it: formulas, values, looks, names, what is hidden and what is locked. */
import type { WorkbookGrid } from "../audit/workbookGrid.ts";
import { formatFault } from "./xlsx/formatFault.ts";
import { Allowance, limits, type Limits } from "./xlsx/limits.ts";
import { readSheet } from "./xlsx/readSheet.ts";
import { readStrings } from "./xlsx/readStrings.ts";
import { readStyles } from "./xlsx/readStyles.ts";
import { readWorkbookPart } from "./xlsx/readWorkbookPart.ts";
import { Unreadable } from "./xlsx/unreadable.ts";
import { openPackage } from "./xlsx/xlsxPackage.ts";

/** Why a file is no workbook that can be read, and what to do about it: parts of one sentence. */
interface FileFault {
  readonly what: string;
  readonly fix: string;
}

/** Any bytes will do: what is no workbook comes back as a fault, never as an exception. */
export function readXlsx(
  bytes: Uint8Array,
  within: Limits = limits,
): WorkbookGrid | { readonly fault: FileFault } {
  const fault = formatFault(bytes);
  if (fault) return { fault };
  try {
    return readGrid(bytes, within);
  } catch (error) {
    if (error instanceof Unreadable) return { fault: { what: error.message, fix: error.fix } };
    throw error;
  }
}

function readGrid(bytes: Uint8Array, { unpacked, held }: Limits): WorkbookGrid {
  const parts = openPackage(bytes, new Allowance(unpacked));
  const workbook = readWorkbookPart(parts);
  const memory = new Allowance(held);
  const looks = readStyles(parts, workbook.related("styles"));
  const strings = readStrings(parts, workbook.related("sharedStrings"), memory);
  return {
    sheets: workbook.sheets.map((sheet) => readSheet(parts, sheet, { strings, looks, memory })),
    names: workbook.names,
    calculation: workbook.calculation,
  };
}
