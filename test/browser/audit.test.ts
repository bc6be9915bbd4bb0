/** What a reviewer does in the pane: audits a sheet with a mistake in it, mends it, takes it back, accepts it; asks what a cell is. */
import { expect, test } from "vitest";
import { button, select, violations } from "./paneJourney.ts";
import { eachInWorkbench } from "./eachInWorkbench.ts";
import type { WorkbenchPage } from "./workbenchPage.ts";

let workbench: WorkbenchPage;
eachInWorkbench((opened) => {
  workbench = opened;
});

const says = (words: string | RegExp) => workbench.pane.getByText(words).first().waitFor();
const press = (name: string | RegExp) => button(workbench, name).first().click();

/** Published figures of three years summed row by row; the third sum stops a year short. */
const sums = ["C6:E6", "C7:E7", "C8:D8", "C9:E9", "C10:E10", "C11:E11"];
const suspect = "C35";

/** The text of what the keyboard is on in the pane. */
const focused = () => workbench.pane.locator(":focus").innerText();

async function auditSums(): Promise<void> {
  await select(workbench, "C33");
  for (const [at, block] of sums.entries()) await workbench.type(`C${33 + at}`, `=SUM(${block})`);
  await workbench.openTab("Audit");
  await press("Audit");
  await says(/formulas checked in/);
}

test("a sum that is a year short is found, mended and taken back", async () => {
  await auditSums();
  await press(/^Next/);
  await says("beside it");
  await press("Fix…");
  await says("=SUM(C8:D8) → =SUM(C8:E8)");
  expect(await violations(workbench)).toEqual([]);
  await workbench.page.keyboard.press("Escape");
  expect(await focused()).toBe("Fix…");
  await workbench.page.keyboard.press("Enter");
  await button(workbench, "Fix 1 cell").waitFor();
  await workbench.page.keyboard.press("Enter"); // the button has the focus as it appears
  await says("1 cell fixed.");
  expect(await workbench.shows(suspect)).toEqual([["566.1"]]); // 185.7 + 198.3 + 182.1
  await press("Undo fix");
  await says("The fixed cells are as they were.");
  expect(await workbench.shows(suspect)).toEqual([["384"]]);
});

test("what somebody typed since the audit is not written over by a fix", async () => {
  await auditSums();
  await workbench.pane.getByRole("button", { name: /C35/ }).click();
  await press("Fix…");
  await button(workbench, "Fix 1 cell").waitFor();
  await select(workbench, suspect);
  await workbench.type(suspect, "=SUM(C8,E8)");
  await press("Fix 1 cell");
  await says("Dorset!C35 has changed since the audit. Audit again, then decide.");
  expect(await workbench.shows(suspect)).toEqual([["367.8"]]); // 185.7 + 182.1
});

test("an undo that is refused says so, and the fix can still be undone", async () => {
  await auditSums();
  await workbench.pane.getByRole("button", { name: /C35/ }).click();
  await press("Fix…");
  await press("Fix 1 cell");
  await says("1 cell fixed.");
  await select(workbench, suspect);
  await workbench.type(suspect, "=SUM(C8,E8)");
  await expect.poll(() => workbench.shows(suspect)).toEqual([["367.8"]]); // 185.7 + 182.1
  await press("Undo fix");
  await says("Dorset!C35 has changed since the fix. Nothing was put back.");
  await says("The last fix that was written stands.");
  await select(workbench, suspect);
  await workbench.type(suspect, "=SUM(C8:E8)");
  await expect.poll(() => workbench.shows(suspect)).toEqual([["566.1"]]);
  await press("Undo fix");
  await says("The fixed cells are as they were.");
  expect(await workbench.shows(suspect)).toEqual([["384"]]);
});

test("a finding accepted with a reason stands in the Review log and is known as accepted", async () => {
  await auditSums();
  await press("Open Review log");
  await says(/^There is no Review log yet/);
  await workbench.pane.getByRole("button", { name: /C35/ }).click();
  await press("Accept with a reason…");
  await press("Accept");
  await says("Say why it is right as it is.");
  await workbench.pane.getByLabel("Your name").fill("A. Reader");
  await workbench.pane.getByLabel("Reason").fill("2019 is another area");
  await press("Accept");
  await says("Accepted, and written to the Review log.");
  await says(/^Accepted by A. Reader on /);
  expect(await workbench.pane.getByLabel("Reason").count()).toBe(0);
  await expect.poll(focused).toMatch(/C35 \(accepted\)/);
  expect(await workbench.sheets()).toEqual(["Dorset", "Review log"]);
  await press("Audit again");
  await says(/of which 1 accepted/);
  expect(await focused()).toBe("Audit again");
  await press("Open Review log");
  await expect.poll(() => workbench.shows("A6")).toEqual([["Dorset!C35"]]);
  expect((await workbench.shows("A6:F6"))[0]).toMatchObject({
    0: "Dorset!C35",
    2: "A. Reader",
    4: "accepted",
  });
});

test("the part that was audited and the filter are there again when the pane is opened next", async () => {
  await auditSums();
  await workbench.pane.getByLabel("What to audit").selectOption("This sheet");
  await workbench.pane.getByLabel("How serious").selectOption("Only errors");
  await workbench.pane.getByLabel("Decided or not").selectOption("Only decided");
  await says(/^0 of \d+ in view/);
  await workbench.page.reload();
  await workbench.ready();
  await auditSums();
  await says(/formulas checked in the sheet Dorset/);
  expect(await workbench.pane.getByLabel("How serious").inputValue()).toBe("error");
  await says(/^0 of \d+ in view/);
  await press("Show all");
  await workbench.pane.getByRole("button", { name: /C35/ }).waitFor();
});

test("from a finding to its explanation", async () => {
  await auditSums();
  await workbench.pane.getByRole("button", { name: /C35/ }).click();
  await press("Explain");
  await workbench.pane.getByRole("tab", { name: "Explain", selected: true }).waitFor();
  await workbench.pane.getByRole("heading", { name: /C35/ }).waitFor();
});

test("the findings in view are copied as a table", async () => {
  await workbench.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await auditSums();
  await press("Copy table");
  await says("Copied.");
  const copied = await workbench.page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split("\n")).toContainEqual(expect.stringMatching(/\tDorset\tC35\t.*\t'=SUM\(C8:E8\)\t/));
});

test("a formula is checked once for all the cells that it fills, under a name", async () => {
  await auditSums();
  await workbench.pane.getByText("Unique formulas").click();
  await press("Mark as checked: Dorset!C33");
  await says("Say who you are.");
  await workbench.pane.getByLabel("Your name").fill("A. Reader");
  await press("Mark as checked: Dorset!C33");
  await says(/^Checked by A. Reader on /);
  expect(await violations(workbench)).toEqual([]);
  await workbench.openSheet("Review log");
  expect((await workbench.shows("A6:E6"))[0]).toMatchObject({
    0: "Dorset!C33 and 4 more",
    1: "Unique formula =SUM(C6:E6)",
    4: "agreed",
  });
});
