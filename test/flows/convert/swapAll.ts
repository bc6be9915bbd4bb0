/** What a person does: looks at what would be swapped in the workbook, then swaps it. */
import type { ConversionTo } from "../../../src/flows/convert/conversionPlan.ts";
import type { Conversions } from "../../../src/flows/convert/conversions.ts";

/** @returns how many cells were swapped */
export async function swapAll(conversions: Conversions, to: ConversionTo): Promise<number> {
  await conversions.preview("workbook", to);
  return conversions.convert();
}
