/** Reads an .xlsx file as the audit sees it: formulas, values, looks, names, what is hidden and what is locked. */
import type { WorkbookGrid } from "../../audit/workbookGrid.ts";
import { faultOf, type FileFault } from "./faultOf.ts";
import { formatFault } from "./formatFault.ts";
import { gridIn } from "./gridIn.ts";
import { Allowance, limits, type Limits } from "./limits.ts";
import { openPackage } from "./xlsxPackage.ts";

/** Any bytes will do: what is no workbook comes back as a fault, never as an exception. */
export function readXlsx(
  bytes: Uint8Array,
  within: Limits = limits,
): WorkbookGrid | { readonly fault: FileFault } {
  const fault = formatFault(bytes);
  if (fault) return { fault };
  try {
    return gridIn(openPackage(bytes, new Allowance(within.unpacked)), within.held);
  } catch (error) {
    return { fault: faultOf(error) };
  }
}
