/** The real Office.js in front of an emulated Excel, in the places where the add-in looks for it. */
import type { Engine } from "../../workbench/engine/engine.ts";
import { headlessEngine } from "../../workbench/engine/headlessEngine.ts";
import { ExcelHost } from "../../workbench/host/excelHost.ts";
import { platformNamed, type PlatformName } from "../../workbench/host/platform.ts";
import { officeInNode } from "../../workbench/office/officeInNode.ts";

/** An open workbook with one empty sheet, Sheet1. */
export async function emulatedExcel(
  platform: PlatformName = "Microsoft 365",
  engine: Engine = headlessEngine(),
): Promise<ExcelHost> {
  const host = new ExcelHost(engine, platformNamed(platform));
  const { Excel, Office, CustomFunctions } = await officeInNode(host);
  Object.assign(globalThis, { Excel, Office, CustomFunctions });
  return host;
}

type Cells = readonly (readonly (string | number | boolean)[])[];

/** Writes cells from A1 on, as a person would type them; makes the sheet when there is none of that name. */
export async function fill(host: ExcelHost, sheet: string, cells: Cells): Promise<void> {
  const { engine } = host.book;
  const sheetId = engine.sheetIdByName(sheet) ?? engine.addSheet(sheet);
  const width = cells[0]?.length ?? 0;
  engine.write({ sheetId, row: 0, column: 0, height: cells.length, width }, cells);
  await engine.settled();
}
