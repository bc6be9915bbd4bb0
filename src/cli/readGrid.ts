/** A workbook that somebody named on the command line. */
import { readFile } from "node:fs/promises";
import type { WorkbookGrid } from "../audit/workbookGrid.ts";
import { readXlsx } from "../host/xlsx/readXlsx.ts";
import type { Problem } from "../inputs/problem.ts";
import { fileFault } from "./fileFault.ts";

export async function readGrid(file: string): Promise<WorkbookGrid | { readonly problem: Problem }> {
  const bytes = await readFile(file).catch(fileFault(file, "read"));
  if (!(bytes instanceof Uint8Array)) return { problem: bytes };
  const grid = readXlsx(bytes);
  return "fault" in grid ? { problem: { place: file, ...grid.fault } } : grid;
}
