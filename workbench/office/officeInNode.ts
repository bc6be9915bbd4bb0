/** Runs Microsoft's real, unmodified client in Node, in a context of its own, in front of an emulated Excel. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import vm from "node:vm";
import type { ExcelHost } from "../host/excelHost.ts";
import { connectHost } from "./connectHost.ts";
import { pageOf } from "./nodePage.ts";

const folder = path.dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/dist/office.js"));

export interface OfficeClient {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
  /** Runs a script in the client's window, as a page's script element would. */
  run(script: string): unknown;
}

/** Resolves when Office is ready. */
export async function officeInNode(host: ExcelHost): Promise<OfficeClient> {
  const load = (file: string) =>
    vm.runInContext(readFileSync(path.join(folder, file), "utf8"), page, { filename: file }) as unknown;
  const page = vm.createContext(pageOf(load));
  connectHost(page, host);
  load("office.js");
  const client = page as unknown as OfficeClient;
  await client.Office.onReady();
  const { Office, Excel, OfficeExtension, CustomFunctions } = client;
  return {
    Office,
    Excel,
    OfficeExtension,
    CustomFunctions,
    run: (script) => vm.runInContext(script, page) as unknown,
  };
}
