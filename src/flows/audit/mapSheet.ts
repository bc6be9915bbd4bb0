/** The formula map laid over a sheet and taken off again. */
import { formulaMap, type MapRegion } from "../../audit/formulaMap.ts";
import type { OpenGrid } from "./openGrid.ts";

export interface MapCount {
  readonly kind: MapRegion["kind"];
  readonly letter: string;
  readonly cells: number;
}

/** Excel has no room for more conditional formats on one sheet than people wait for. */
const mostRegions = 2_000;

/** @returns how many cells of each kind were marked */
export async function mapSheet(open: OpenGrid, sheet: string): Promise<readonly MapCount[]> {
  const { grid } = await open.read();
  const found = grid.sheets.find(({ name }) => name === sheet);
  if (!found) throw new Error(`The sheet "${sheet}" is no longer in this workbook.`);
  if (found.isProtected)
    throw new Error(`The sheet "${sheet}" is protected. Unprotect it on the Review tab, then try again.`);
  const regions = formulaMap(found);
  if (regions.length > mostRegions)
    throw new Error(`The sheet "${sheet}" holds ${regions.length} regions of formulas, too many to mark.`);
  await open.port.markSheet(sheet, regions);
  return countsOf(regions);
}

function countsOf(regions: readonly MapRegion[]): MapCount[] {
  const counts = new Map<string, MapCount>();
  for (const { kind, letter, count } of regions)
    counts.set(kind, { kind, letter, cells: (counts.get(kind)?.cells ?? 0) + count });
  return [...counts.values()];
}

/** Also marks that were saved with the workbook. @returns the sheets that had any */
export async function unmapSheets(open: OpenGrid): Promise<readonly string[]> {
  const sheets = await open.port.readMarkedSheets();
  for (const sheet of sheets) await open.port.markSheet(sheet, []);
  return sheets;
}
