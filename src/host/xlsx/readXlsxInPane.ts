/** Reads an .xlsx file in a web page, where unpacking takes its time and memory is shorter than on the command line. */
import type { WorkbookGrid } from "../../audit/workbookGrid.ts";
import { faultOf, type FileFault } from "./faultOf.ts";
import { formatFault } from "./formatFault.ts";
import { gridIn } from "./gridIn.ts";
import { Allowance, limits } from "./limits.ts";
import { unpackInPage } from "./unpackInPage.ts";

/** All parts are held at once here. */
const inPage = { unpacked: limits.unpacked / 2, held: limits.held / 2 };

/** Any bytes will do: what is no workbook comes back as a fault, never as an exception. */
export async function readXlsxInPane(
  bytes: Uint8Array,
): Promise<WorkbookGrid | { readonly fault: FileFault }> {
  const fault = formatFault(bytes);
  if (fault) return { fault };
  try {
    return gridIn(await unpackInPage(bytes, new Allowance(inPage.unpacked)), inPage.held);
  } catch (error) {
    return { fault: faultOf(error) };
  }
}
