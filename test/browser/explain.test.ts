/** What a reviewer asks of a cell in the pane: what it is, and what stands behind it, with the mouse and with the keyboard. */
import { describe, expect, test } from "vitest";
import { button, select, violations } from "./paneJourney.ts";
import { eachInWorkbench } from "./eachInWorkbench.ts";
import type { WorkbenchPage } from "./workbenchPage.ts";

let workbench: WorkbenchPage;
eachInWorkbench((opened) => {
  workbench = opened;
});

const says = (words: string | RegExp) => workbench.pane.getByText(words).first().waitFor();
const press = (name: string | RegExp) => button(workbench, name).first().click();
const explains = (cell: string) =>
  workbench.pane.getByRole("heading", { name: new RegExp(`^Dorset!${cell}\\b`) }).waitFor();
const line = (name: string | RegExp) => workbench.pane.getByRole("treeitem", { name });
const focused = () => workbench.pane.locator(":focus").innerText();

/** C33 sums three years of cases, C34 doubles that, C35 and C36 read each other. */
async function typeFormulas(): Promise<void> {
  await select(workbench, "C33");
  const formulas = { C33: "=SUM(C6:E6)", C34: "=C33*2+C33", C35: "=C36+1", C36: "=C35+1" };
  for (const [cell, formula] of Object.entries(formulas)) await workbench.type(cell, formula);
}

test("an explanation follows the selection, a click goes to what the cell reads, Back returns", async () => {
  await workbench.openTab("Explain");
  await select(workbench, "C16");
  await workbench.pane.getByRole("heading", { name: "Dorset!C16 Average caseload, 2017" }).waitFor();
  await says("15.4 cases/FTE");
  expect(await violations(workbench)).toEqual([]);
  await line(/^C6:E6/).click();
  await explains("C6");
  await press("Back");
  await explains("C16");
});

test("the keyboard opens the tree of what a cell reads, goes to a cell in it and comes back", async () => {
  const { keyboard } = workbench.page;
  await typeFormulas();
  await workbench.openTab("Explain");
  await select(workbench, "C34");
  await explains("C34");
  await line(/^C33/).focus();
  await keyboard.press("ArrowRight");
  await line(/^C6:E6 .*3 cells, 2,246, 2,186, 1,856$/).waitFor();
  await keyboard.press("ArrowRight");
  await keyboard.press("ArrowRight");
  await line(/^C6 .*2,246$/).waitFor();
  expect(await violations(workbench)).toEqual([]);
  await keyboard.press("End");
  expect(await focused()).toMatch(/^E6 .*1,856$/);
  await keyboard.press("ArrowLeft");
  expect(await focused()).toMatch(/^C6:E6/);
  await keyboard.press("Enter");
  await explains("C6");
  await expect.poll(focused).toMatch(/^Dorset!C6/);
  await press("Back");
  await explains("C34");
  await line(/^E6/).waitFor(); // as it was opened before
});

test("what is explained follows changes of what it reads, with the tree as it was opened and the way back", async () => {
  await typeFormulas();
  await workbench.openTab("Explain");
  await select(workbench, "C34");
  await line(/^C33/).click();
  await explains("C33");
  await line(/^C6:E6/).focus();
  await workbench.page.keyboard.press("ArrowRight");
  await line(/^C6 .*2,246$/).waitFor();
  await workbench.pane.getByLabel("Follow the selection").click();
  await workbench.clickIntoGrid();
  await workbench.type("C6", "1000");
  await line(/^C6 .*1,000$/).waitFor();
  await explains("C33");
  await says("5,042");
  await workbench.type("C33", "=C6+1");
  await says("1,001");
  await press("Back");
  await explains("C34");
  await says("3,003");
});

test("a cell is explained anew while the selection stays on it", async () => {
  await typeFormulas();
  await workbench.openTab("Explain");
  await select(workbench, "C33");
  await says("6,288");
  await workbench.page.keyboard.type("=C6*2");
  await workbench.page.keyboard.press("Control+Enter");
  await explains("C33");
  await says("4,492");
});

test("a circle is said, and marked where it closes", async () => {
  await typeFormulas();
  await workbench.openTab("Explain");
  await select(workbench, "C35");
  await says("Circular: the formula reads its own cell, by way of Dorset!C36.");
  await line(/^C36/).focus();
  await workbench.page.keyboard.press("ArrowRight");
  await line(/^C35 .*circular: it leads back here/).waitFor();
});

describe.each(["Light", "Dark"])("in Office's %s theme", (theme) => {
  test("explanations and findings have no serious fault of accessibility and fit a pane of 320 px", async () => {
    await workbench.choose("Theme", theme);
    await workbench.page.addStyleTag({ content: "#pane, #pane iframe { width: 320px }" });
    await typeFormulas();
    await workbench.openTab("Explain");
    for (const cell of ["C16", "C6", "C34", "H40"]) {
      await select(workbench, cell);
      await explains(cell);
      expect(await violations(workbench)).toEqual([]);
      expect(await overflow()).toBe(0);
    }
    await workbench.openTab("Audit");
    await press("Audit");
    await says(/formulas checked in/);
    await press(/^Next/);
    await press("Accept with a reason…");
    await workbench.pane.getByText("Unique formulas").click();
    await workbench.pane.getByText("Map of formulas").click();
    await press("Mark this sheet");
    await says(/^Marked on Dorset/);
    expect(await violations(workbench)).toEqual([]);
    expect(await overflow()).toBe(0);
  });
});

/** By how much the pane's page is wider than the pane. */
const overflow = () => workbench.pane.locator("html").evaluate((page) => page.scrollWidth - page.clientWidth);
