/** An emulated Excel with the real Office.js in front of it, for tests of the workbench. */
import { headlessEngine } from "../../workbench/engine/headlessEngine.ts";
import { ExcelHost } from "../../workbench/host/excelHost.ts";
import { platformNamed, type PlatformName } from "../../workbench/host/platform.ts";
import { officeInNode, type OfficeClient } from "../../workbench/office/officeInNode.ts";

export interface OpenExcel extends OfficeClient {
  readonly host: ExcelHost;
  /** Runs a batch, and gives Excel's error if it fails: "code, where". */
  refusal(batch: (context: Excel.RequestContext) => Promise<unknown>): Promise<string>;
}

export async function openExcel(platform: PlatformName = "Microsoft 365"): Promise<OpenExcel> {
  const host = new ExcelHost(headlessEngine(), platformNamed(platform));
  const client = await officeInNode(host);
  const refusal = async (batch: (context: Excel.RequestContext) => Promise<unknown>) => {
    try {
      await client.Excel.run(async (context) => {
        await batch(context);
        await context.sync();
      });
    } catch (error) {
      const { code, debugInfo } = error as OfficeExtension.Error;
      return [code, debugInfo.errorLocation].filter(Boolean).join(", ");
    }
    return "accepted";
  };
  return { ...client, host, refusal };
}
