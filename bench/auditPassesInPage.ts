/** The same passes in Chromium, where the pane runs: compiled as the add-in is. */
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { chromium } from "playwright-core";
import { chromiumPath } from "../build/chromiumPath.ts";
import type { WorkbookGrid } from "../src/audit/workbookGrid.ts";
import addinConfig from "../webpack.config.js";
import type { AuditPasses, auditPasses } from "./auditPasses.ts";
import { built } from "./built.ts";

interface Page {
  readonly mtfpBench: { readonly auditPasses: typeof auditPasses };
}

export async function auditPassesInPage(grids: readonly WorkbookGrid[]): Promise<AuditPasses> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "mtfp-bench-"));
  try {
    return await passesBuiltIn(folder, grids);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function passesBuiltIn(folder: string, grids: readonly WorkbookGrid[]): Promise<AuditPasses> {
  await built({
    ...addinConfig(),
    plugins: [],
    entry: path.join(import.meta.dirname, "auditPasses.ts"),
    output: { path: folder, filename: "passes.js", library: { name: "mtfpBench", type: "var" } },
  });
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ path: path.join(folder, "passes.js") });
    return await page.evaluate(
      (text) =>
        (globalThis as unknown as Page).mtfpBench.auditPasses(
          JSON.parse(text, (_, value: { members?: unknown[] } | null) =>
            value?.members ? new Set(value.members) : value,
          ) as WorkbookGrid[],
        ),
      JSON.stringify(grids, (_, value: unknown) => (value instanceof Set ? { members: [...value] } : value)),
    );
  } finally {
    await browser.close();
  }
}
