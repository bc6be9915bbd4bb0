/** What a budget lead does in the pane: build a plan from an example, follow it, rebuild it, take it back, remove it. */
import { describe, expect, test } from "vitest";
import { buildDorset, button, violations } from "./paneJourney.ts";
import { eachInWorkbench } from "./eachInWorkbench.ts";
import type { WorkbenchPage } from "./workbenchPage.ts";

let workbench: WorkbenchPage;
eachInWorkbench(async (opened) => {
  workbench = opened;
  workbench.page.setDefaultTimeout(60_000); // a plan of 17 sheets is written cell by cell into the grid
  await heading("Start a plan");
});

const says = async (words: string | RegExp) => {
  const place = workbench.pane.getByText(words).first();
  await place.waitFor();
  return place.innerText();
};
const heading = (name: string | RegExp) => workbench.pane.getByRole("heading", { name }).waitFor();
const press = (name: string | RegExp) => button(workbench, name).click();
const unfold = (title: string) => workbench.pane.locator("summary", { hasText: title }).click();

/** The gap of the last year as the frozen head of MTFP shows it, in £000. */
async function gapOnSheet(): Promise<number> {
  await workbench.openSheet("MTFP");
  const [[shown = ""] = []] = await workbench.shows("J3");
  return Number(shown.replaceAll(",", ""));
}

/** The same as the pane says it, in £m. */
async function gapInPane(): Promise<number> {
  const words = workbench.pane.locator("figcaption", { hasText: "Gap, £m." });
  return Number(/£([\d.]+)m/.exec(await words.innerText())?.[1]);
}

test(
  "a plan is built from an example, followed, rebuilt, taken back and removed",
  { timeout: 240_000 },
  async () => {
    const before = await workbench.sheets();
    await buildDorset(workbench);
    await says(/^(\d+) of \1 totals that Excel calculated agree/);
    expect((await workbench.sheets()).slice(-2)).toEqual(["Methods", "Review log"]);
    expect(await violations(workbench)).toEqual([]);

    await press("Show the plan");
    await heading(/^Dorset, December 2017/);
    expect(await gapInPane()).toBe(5.02);
    expect(await gapOnSheet()).toBe(5018);

    await workbench.openSheet("Inputs");
    await workbench.type("J11", "0.05"); // the pay award of 2020-21, in the place of 2 %
    // 3 points of a pay bill of £11.5m are £0.34m, of which dearer posts take a little back from agency workers' premium.
    await expect.poll(gapInPane, { timeout: 20_000 }).toBe(5.34);
    expect(await gapOnSheet()).toBe(5338);

    await unfold("Add a row");
    await press("Add posts of a role and grade");
    await says(/^Posts!A7 begins the new row/);
    await says(/^Rows came or went in the input tables/);
    await says(/^3 problems to mend\./);
    await workbench.openSheet("Posts");
    await workbench.type("B7", "Practitioner");
    await workbench.type("L7", "30000");
    await workbench.type("Q7", "Budget book, page 13");
    await press("Rebuild");
    await heading("The plan is rebuilt");
    await heading(/^Since the last build: \d+ figures changed/);
    await says(/^(\d+) of \1 totals that Excel calculated agree/);
    expect(await violations(workbench)).toEqual([]);

    await press("Undo");
    await says("Taken back: the workbook is as it was before.");
    await says(/^Rows came or went in the input tables/);

    await unfold("Remove the plan");
    await press("Remove the plan…");
    await heading("Remove the plan?");
    expect(await violations(workbench)).toEqual([]);
    await press(/^Remove$/);
    await says(/^The plan was removed: 1\d sheets/);
    await heading("Start a plan");
    expect(await workbench.sheets()).toEqual(before);

    const elsewhere = workbench.requests.filter(
      (url) => !/^(http:\/\/localhost:\d+\/|data:|blob:)/.test(url),
    );
    expect(elsewhere).toEqual([]);
    // The grid's own engine logs rows that it has forgotten; its cells are right, as the totals show.
    const ours = workbench.complaints.filter((words) => !words.startsWith("Dependency tree not found"));
    expect(ours).toEqual([]);
  },
);

test("a file with mistakes lists them all, and nothing is written", async () => {
  const before = await workbench.sheets();
  await unfold("From a plan file");
  await workbench.pane.locator('input[type="file"]').setInputFiles({
    name: "ours.json",
    mimeType: "application/json",
    buffer: Buffer.from('{ "title": "Ours", "years": 14 }'),
  });
  await says(/^\d+ problems to mend\. ours\.json was not taken, and nothing was written\.$/);
  await says(/years is 14\./);
  expect(await violations(workbench)).toEqual([]);
  expect(await workbench.sheets()).toEqual(before);
});

test("a plan is saved as a file that opens again", async () => {
  await buildDorset(workbench);
  await press("Show the plan");
  await unfold("Save as a plan file");
  const downloading = workbench.page.waitForEvent("download");
  await press("Save the file");
  const download = await downloading;
  expect(download.suggestedFilename()).toBe("dorset-december-2017-1m-for-20-social-workers.json");
  await unfold("Remove the plan");
  await press("Remove the plan…");
  await press(/^Remove$/);
  await unfold("From a plan file");
  await workbench.pane.locator('input[type="file"]').setInputFiles(await download.path());
  await heading(/^Dorset, December 2017/);
  expect(await gapInPane()).toBe(5.02);
});

test("the keyboard alone starts a new plan and builds it", async () => {
  const { keyboard } = workbench.page;
  await workbench.pane.getByText("A new plan", { exact: true }).focus();
  await keyboard.press("Enter");
  await keyboard.press("Tab");
  await keyboard.type("Anyshire 2027 to 2031");
  await keyboard.press("Tab");
  await keyboard.type("Anyshire");
  await keyboard.press("Enter");
  await heading("Anyshire 2027 to 2031");
  await button(workbench, "Build plan").focus();
  await keyboard.press("Enter");
  await heading("The plan is built");
  expect(await workbench.pane.locator(":focus").innerText()).toBe("The plan is built");
});

describe.each(["Light", "Dark"])("in Office's %s theme", (theme) => {
  test("the way to a plan has no serious fault of accessibility and fits a pane of 320 px", async () => {
    await workbench.choose("Theme", theme);
    await workbench.page.addStyleTag({ content: "#pane, #pane iframe { width: 320px }" });
    await heading("Start a plan");
    for (const title of ["A new plan", "From a plan file", "From an example"]) {
      await unfold(title);
      expect(await violations(workbench)).toEqual([]);
    }
    await press("Use this example: Manchester, July 2016");
    await heading(/^Manchester, July 2016/);
    await unfold("What moves the gap");
    await says(/the largest first/);
    await says("Figures");
    expect(await violations(workbench)).toEqual([]);
    const tooWide = await workbench.pane
      .locator("html")
      .evaluate((page) => page.scrollWidth - page.clientWidth);
    expect(tooWide).toBe(0);
  });
});
