/** The pane as a person uses it beside the grid. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type AxeCore from "axe-core";
import type { Frame, Locator } from "playwright-core";
import type { WorkbenchPage } from "./workbenchPage.ts";

const axeScript = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Clicks into the grid first: after a click in the pane the keyboard belongs to the pane. */
export async function select(workbench: WorkbenchPage, cell: string, further: readonly string[] = []) {
  await workbench.page.locator("canvas[id^=univer-sheet-main]").click({ position: { x: 300, y: 600 } });
  await workbench.goTo(cell);
  for (const key of further) await workbench.page.keyboard.press(`Shift+${key}`);
}

export function button(workbench: WorkbenchPage, name: string | RegExp): Locator {
  return workbench.pane.getByRole("button", { name });
}

export async function openFunction(workbench: WorkbenchPage, id: string): Promise<void> {
  await workbench.pane.getByRole("searchbox").fill(id);
  await button(workbench, new RegExp(`\\b${id}$`)).click();
  await workbench.pane.getByText(`MTFP.${id}`, { exact: true }).waitFor();
}

export async function buildDorset(workbench: WorkbenchPage): Promise<void> {
  await workbench.pane.locator("summary", { hasText: "From an example" }).click();
  await button(workbench, "Use this example: Dorset, December 2017").click();
  await button(workbench, "Build plan").click();
  await workbench.pane.getByRole("heading", { name: "The plan is built" }).waitFor();
}

/** Serious and critical violations of WCAG, as "rule: element". */
export async function violations(workbench: WorkbenchPage): Promise<string[]> {
  const frame = workbench.page.frames().find((each) => each.url().includes("taskpane.html")) as Frame;
  // Evaluated, not added as an element: the pane's Content-Security-Policy allows no inline script.
  await frame.evaluate(axeScript);
  const { violations: found } = await frame.evaluate(() =>
    (globalThis as unknown as { axe: typeof AxeCore }).axe.run(document),
  );
  return found
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
