/** What a reviewer does with a plan that somebody typed over: finds it, mends and accepts, maps it; a rebuild keeps the log. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildDorset, button, violations } from "./paneJourney.ts";
import { launchBrowser, WorkbenchPage } from "./workbenchPage.ts";

let browser: Browser;
let workbench: WorkbenchPage;
beforeAll(async () => {
  browser = await launchBrowser();
  workbench = await WorkbenchPage.open(browser);
  workbench.page.setDefaultTimeout(60_000); // a plan of 17 sheets is written cell by cell into the grid
});
afterAll(() => browser.close());

const says = (words: string | RegExp) => workbench.pane.getByText(words).first().waitFor();
const press = (name: string | RegExp) => button(workbench, name).first().click();
const finding = (cell: string) => workbench.pane.getByRole("button", { name: new RegExp(`MTFP!${cell}\\b`) });

/** Of MTFP in 2018-19: inflation and demand without its last line, and growth without its second. */
const mended = { cell: "H20", text: "=SUM(H15:H18)", right: "=SUM(H15:H19)" };
const accepted = { cell: "H34", text: "=SUM(H32)" };

async function auditSheet(): Promise<void> {
  await workbench.openTab("Audit");
  await workbench.pane.getByLabel("What to audit").selectOption("This sheet");
  await press(/^Audit/);
  await says(/formulas checked in the sheet MTFP/);
}

async function logLines(): Promise<string[][]> {
  await workbench.openSheet("Review log");
  return (await workbench.shows("A6:F9")).filter(([cell]) => cell !== "");
}

test(
  "a plan's seeded faults are found, mended, accepted and mapped; its log outlives a rebuild",
  { timeout: 400_000 },
  async () => {
    await buildDorset(workbench);
    await workbench.openSheet("MTFP");
    for (const { cell, text } of [mended, accepted]) await workbench.type(cell, text);
    await auditSheet();

    await finding(mended.cell).click();
    await press("Fix…");
    await says(`${mended.text} → ${mended.right}`);
    expect(await violations(workbench)).toEqual([]);
    await press("Fix 1 cell");
    await says("1 cell fixed.");
    expect(await finding(mended.cell).count()).toBe(0);

    await finding(accepted.cell).click();
    await press("Accept with a reason…");
    await workbench.pane.getByLabel("Your name").first().fill("A. Reader");
    await workbench.pane.getByLabel("Reason").fill("Left out by agreement");
    await press(/^Accept$/);
    await says("Accepted, and written to the Review log.");
    const log = await logLines();
    expect(log).toMatchObject([
      [
        `MTFP!${accepted.cell}`,
        expect.anything(),
        "A. Reader",
        expect.anything(),
        "accepted",
        "Left out by agreement",
      ],
    ]);

    await workbench.openSheet("MTFP");
    const before = await workbench.saved();
    await workbench.pane.getByText("Map of formulas").click();
    await press("Mark this sheet");
    await says("Marked on MTFP. The letters stand in front of the figures.");
    expect(await workbench.saved()).not.toEqual(before);
    await press("Take marks off");
    await says("Taken off: MTFP.");
    expect(await workbench.saved()).toEqual(before);

    await workbench.openTab("Plan");
    await press("Show the plan");
    await press("Rebuild");
    await workbench.pane.getByRole("heading", { name: "The plan is rebuilt" }).waitFor();
    expect(await logLines()).toEqual(log);
  },
);
