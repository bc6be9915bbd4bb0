/** What a reviewer does before a workbook leaves the house: functions become plain formulas, formulas become values. */
import { expect, test } from "vitest";
import type { WorkbenchWindow } from "../../workbench/page/workbenchWindow.ts";
import { button, select, violations } from "./paneJourney.ts";
import { eachInWorkbench } from "./eachInWorkbench.ts";
import type { WorkbenchPage } from "./workbenchPage.ts";

let workbench: WorkbenchPage;
eachInWorkbench((opened) => {
  workbench = opened;
});

const says = (words: string | RegExp) => workbench.pane.getByText(words).first().waitFor();
const press = (name: string | RegExp) => button(workbench, name).first().click();
const choose = (label: string, words: string) => workbench.pane.getByLabel(label).selectOption(words);

async function unfold(): Promise<void> {
  await workbench.openTab("Audit");
  await workbench.pane.getByText("Convert or freeze formulas").click();
}

test("our functions become plain formulas of the same values, and come back", async () => {
  const before = await workbench.shows("A1:J31");
  await unfold();
  await press("Preview swap");
  await says("9 cells can be swapped, 7 cannot.");
  expect(await violations(workbench)).toEqual([]);
  await says(/^MTFP.DFE_RATE_OK is given a range for its arguments “The rate as printed”/);
  await press("Dorset!J16:J22"); // seven cells, one reason
  await expect
    .poll(() => workbench.page.evaluate(() => (window as WorkbenchWindow).selection?.()))
    .toMatchObject({ row: 15, column: 9, height: 7, width: 1 });
  await press("Swap 9 cells");
  await says("9 cells swapped; each shows what it showed before.");
  expect(await workbench.shows("A1:J31")).toEqual(before);
  await press("Undo swap");
  await says("9 cells put back.");
  expect(await workbench.shows("A1:J31")).toEqual(before);
});

test("selected functions are frozen with all that they fill, follow nothing any more, and come back", async () => {
  const before = await workbench.shows("A1:J31");
  await select(workbench, "C16");
  await unfold();
  await choose("What becomes of them", "MTFP functions become values");
  await choose("What to swap", "Selected cells");
  await press("Preview swap");
  await says("3 cells can be swapped, 0 cannot.");
  await says(/no longer follow their inputs/);
  expect(await violations(workbench)).toEqual([]);
  await press("Swap 3 cells");
  await says("3 cells swapped; each shows what it showed before.");
  await select(workbench, "C6");
  await workbench.type("C6", "1000");
  expect(await workbench.shows("C16:E16")).toEqual([before[15]?.slice(2, 5)]);
  await workbench.type("C6", "2246");
  await press("Undo swap");
  await says("3 cells put back.");
  expect(await workbench.shows("A1:J31")).toEqual(before);
});
