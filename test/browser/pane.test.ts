/** What a person does in the pane: find a function, insert it, take it back; find broken cells and repair them. */
import { describe, expect, test } from "vitest";
import { button, openFunction, select, violations } from "./paneJourney.ts";
import { eachInWorkbench } from "./eachInWorkbench.ts";
import type { WorkbenchPage } from "./workbenchPage.ts";

let workbench: WorkbenchPage;
eachInWorkbench(async (opened) => {
  workbench = opened;
  await workbench.openTab("Functions");
  await workbench.pane.getByRole("searchbox").waitFor();
  await select(workbench, "A31"); // back to where the workbook opens
});

const says = (words: string | RegExp) => workbench.pane.getByText(words).first().waitFor();

describe("inserting a function", () => {
  test("from the selection: the formula lands in the cell chosen first, and undo empties it", async () => {
    await openFunction(workbench, "CASELOAD_RATIO"); // A31 is selected: the result goes there
    await select(workbench, "C6");
    await button(workbench, "Use selection for cases").click();
    await select(workbench, "C7");
    await button(workbench, "Use selection for holder_fte").click();
    await says("=MTFP.CASELOAD_RATIO(C6,C7)");
    await button(workbench, "Insert into A31").click();
    await says("A31 shows 15.4."); // 2,246 cases ÷ 146.3 FTE = 15.35
    expect(await workbench.shows("A31")).toEqual([["15.4"]]);
    await button(workbench, "Undo insert").click();
    await says("A31 is as it was.");
    expect(await workbench.shows("A31")).toEqual([[""]]);
  });

  test("over ranges the result spills", async () => {
    await openFunction(workbench, "AGENCY_RATE");
    await select(workbench, "C9", ["ArrowRight", "ArrowRight"]);
    await button(workbench, "Use selection for agency_fte").click();
    await select(workbench, "C8", ["ArrowRight", "ArrowRight"]);
    await button(workbench, "Use selection for employed_fte").click();
    await button(workbench, "Insert into A31").click();
    await says(/^A31 shows/);
    expect(await workbench.shows("A31:C31")).toEqual([
      [expect.stringMatching(/^13\.1%/), expect.anything(), expect.anything()],
    ]);
  });

  test("a cell that holds something is kept until the person says that it may go", async () => {
    await select(workbench, "C25");
    await openFunction(workbench, "CASELOAD_RATIO");
    await workbench.pane.getByRole("textbox", { name: /^cases/ }).fill("321,661");
    await workbench.pane.getByRole("textbox", { name: /^holder_fte/ }).fill("21105.4");
    await button(workbench, "Insert into C25").click();
    await says("C25 holds 15. Replace it?");
    expect(await workbench.shows("C25")).toEqual([["15"]]);
    await button(workbench, "Replace").click();
    await says(/^C25 shows 15\.2/);
    await button(workbench, "Undo insert").click();
    await says("C25 is as it was.");
    expect(await workbench.shows("C25")).toEqual([["15"]]);
  });

  test("an argument that would break out of its place is refused with a sentence", async () => {
    await openFunction(workbench, "CASELOAD_RATIO");
    await workbench.pane.getByRole("textbox", { name: /^cases/ }).fill("1),HYPERLINK(B4");
    await says("The brackets do not match.");
    await button(workbench, /^Insert into/).click();
    await says("Give holder_fte.");
    expect(await workbench.shows("A31")).toEqual([[""]]);
  });

  test("an error in the cell is explained", async () => {
    await openFunction(workbench, "CASELOAD_RATIO");
    await workbench.pane.getByRole("textbox", { name: /^cases/ }).fill("10");
    await workbench.pane.getByRole("textbox", { name: /^holder_fte/ }).fill("0");
    await button(workbench, /^Insert into/).click();
    await says("A31 shows #DIV/0!. The figure to divide by is nought or blank.");
  });
});

test("the keyboard alone finds a function, inserts it and comes back to the list", async () => {
  const { keyboard } = workbench.page;
  await workbench.pane.getByRole("searchbox").focus();
  await keyboard.type("span control");
  await keyboard.press("ArrowDown");
  await keyboard.press("Enter");
  await workbench.pane.getByRole("heading", { name: "Span of control" }).waitFor();
  await keyboard.press("Tab"); // from the heading to the first argument
  await keyboard.type("40");
  await keyboard.press("Tab");
  await keyboard.press("Tab"); // past "use selection"
  await keyboard.type("8");
  await keyboard.press("Enter");
  await says(/^A31 shows 5/);
  await keyboard.press("Escape");
  const focused = workbench.pane.locator("button:focus");
  expect(await focused.innerText()).toContain("SPAN_OF_CONTROL");
});

test("tabs are walked with arrow keys, and the one left open is remembered", async () => {
  await workbench.pane.getByRole("tab", { name: "Plan" }).focus();
  await workbench.page.keyboard.press("ArrowLeft"); // from the first to the last
  await says("All 40 are loaded.");
  await workbench.choose("Theme", "Dark"); // loads the add-in afresh
  await says("All 40 are loaded.");
});

describe("health", () => {
  test("a renamed function is found, jumped to, repaired and put back", async () => {
    await workbench.type("A31", "=_xldudf_MTFP_CASELOAD_RATIO(30,2)");
    await workbench.pane.getByRole("tab", { name: "Health" }).click();
    await button(workbench, "Look for broken cells").click();
    await says("1 broken cell");
    await button(workbench, "Dorset!A31").click();
    await button(workbench, "Repair 1 cell").click();
    await says("1 cell repaired.");
    expect(await workbench.shows("A31")).toEqual([["15"]]);
    await button(workbench, "Undo repair").click();
    await says("The repaired cells hold their old formulas again.");
    expect(await workbench.shows("A31")).toEqual([["#NAME?"]]);
  });

  test("the pane was opened with the version of the manifest beside it", async () => {
    await workbench.pane.getByRole("tab", { name: "Health" }).click();
    await says(/^Version: \d+\.\d+\.\d+, the same as the manifest's\.$/);
  });

  test("the choice to load with this workbook outlives the pane", async () => {
    const choice = workbench.pane.getByRole("checkbox", { name: "Load Medium-Term Plan with this workbook" });
    await workbench.pane.getByRole("tab", { name: "Health" }).click();
    expect(await choice.isChecked()).toBe(false);
    await choice.check();
    await workbench.choose("Theme", "Dark"); // loads the add-in afresh
    await choice.waitFor();
    expect(await choice.isChecked()).toBe(true);
  });

  test("recalculating names the sheets that use our functions", async () => {
    await workbench.pane.getByRole("tab", { name: "Health" }).click();
    await button(workbench, "Recalculate").click();
    await says("Calculated again: Dorset.");
  });
});

describe.each(["Light", "Dark"])("in Office's %s theme", (theme) => {
  test("no view has a serious fault of accessibility", async () => {
    await workbench.choose("Theme", theme);
    await workbench.pane.getByRole("searchbox").waitFor();
    expect(await violations(workbench)).toEqual([]);
    await openFunction(workbench, "DFE_RATE_OK");
    await button(workbench, /^Insert into/).click(); // empty fields: every message stands
    expect(await violations(workbench)).toEqual([]);
    await workbench.pane.getByRole("tab", { name: "Health" }).click();
    await says("All 40 are loaded.");
    expect(await violations(workbench)).toEqual([]);
  });
});
