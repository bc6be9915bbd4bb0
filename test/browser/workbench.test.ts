/** What a person without Excel sees and does in the workbench. */
import { describe, expect, test } from "vitest";
import { eachInWorkbench } from "./eachInWorkbench.ts";
import type { WorkbenchPage } from "./workbenchPage.ts";

let workbench: WorkbenchPage;
eachInWorkbench((opened) => {
  workbench = opened;
});

/** Department for Education, Children's social work workforce: Dorset at 30 September 2017, 2018 and 2019. */
const publishedRates = [
  ["Average caseload", "C16:E16", ["15.4", "18.0", "17.6"]],
  ["Agency worker rate", "C17:E17", ["13.1%", "9.6%", "10.8%"]],
  ["Vacancy rate", "C18:E18", ["10.6%", "11.6%", "19.1%"]],
  ["Agency workers who cover a vacancy", "C20:E20", ["51.8%", "90.5%", "100.0%"]],
  ["Vacancies covered by agency workers", "C21:E21", ["65.9%", "73.1%", "51.2%"]],
  ["Sickness absence rate", "C22:E22", ["3.3%", "2.5%", "3.0%"]],
] as const;
const agrees = ["TRUE", "TRUE", "TRUE"];

describe("the example", () => {
  test("opens with Dorset's rates calculated as published, all of them checked", async () => {
    for (const [label, area, rates] of publishedRates) {
      expect(await workbench.shows(area), label).toEqual([rates]);
    }
    expect(await workbench.shows("J16:L22")).toEqual(publishedRates.map(() => agrees).concat([agrees]));
  });

  test("follows the target: 16.7 cases to a worker need fewer workers than 15", async () => {
    expect(await workbench.shows("C27:E27")).toEqual([["3.4", "24.4", "18.0"]]); // 2186 / 15 − 121.3 = 24.4
    await workbench.type("C25", "16.7");
    expect(await workbench.shows("C27:E27")).toEqual([["-11.8", "9.6", "5.4"]]); // 2186 / 16.7 − 121.3 = 9.6
  });
});

describe("typing a formula", () => {
  test("gives England's caseload in 2025", async () => {
    await workbench.type("A31", "=MTFP.CASELOAD_RATIO(321661,21105.4)");
    expect((await workbench.shows("A31"))[0]?.[0]).toMatch(/^15\.24/);
  });

  test("over two columns spills a column of ratios", async () => {
    for (const [i, [cases, fte]] of [
      [30, 2],
      [36, 2.4],
      [17, 1],
    ].entries()) {
      await workbench.type(`A${i + 31}`, String(cases));
      await workbench.type(`B${i + 31}`, String(fte));
    }
    await workbench.type("C31", "=MTFP.CASELOAD_RATIO(A31:A33,B31:B33)");
    expect(await workbench.shows("C31:C33")).toEqual([["15"], ["15"], ["17"]]);
  });

  test("with nobody holding cases gives #DIV/0!", async () => {
    await workbench.type("A31", "=MTFP.CASELOAD_RATIO(10,0)");
    expect(await workbench.shows("A31")).toEqual([["#DIV/0!"]]);
  });

  test("with a mistake says under the grid what to type", async () => {
    await workbench.type("A31", '=MTFP.CASELOAD_RATIO("many",3)');
    expect(await workbench.shows("A31")).toEqual([["#VALUE!"]]);
    await workbench.goTo("A31");
    await expect.poll(() => workbench.status()).toMatch(/^#VALUE!.*cases.*many/);
  });
});

describe("the banner", () => {
  test("says that this is not Excel", async () => {
    expect(await workbench.page.getByRole("heading", { level: 1 }).innerText()).toBe("Workbench – not Excel");
  });

  test("changes to Excel on the web, where blanks arrive as null, and every result stays", async () => {
    await workbench.type("A31", "=MTFP.CASELOAD_RATIO(Z1,3)");
    const before = await workbench.shows("A16:L31");
    await workbench.choose("Excel", "Excel on the web");
    await expect.poll(() => workbench.status()).toMatch(/^Excel on the web: 40 functions/);
    expect(await workbench.shows("A16:L31")).toEqual(before);
    expect(await workbench.shows("A31")).toEqual([["0"]]);
  });

  test("shows and hides the pane as the ribbon's button does, without unloading it", async () => {
    const button = workbench.page.getByRole("button", { name: "Medium-Term Plan" });
    await button.click();
    expect(await workbench.page.locator("#pane").isVisible()).toBe(false);
    await workbench.clickIntoGrid();
    await workbench.type("A31", "=MTFP.CASELOAD_RATIO(30,2)");
    expect(await workbench.shows("A31")).toEqual([["15"]]);
    await button.click();
    await workbench.pane.getByRole("tab", { name: "Functions" }).waitFor();
  });
});

test("nothing leaves this computer, and nothing is refused or goes wrong on the way", async () => {
  await workbench.pane.getByRole("tab", { name: "Functions" }).waitFor();
  const elsewhere = workbench.requests.filter((url) => !/^(http:\/\/localhost:\d+\/|data:|blob:)/.test(url));
  expect(elsewhere).toEqual([]);
  expect(workbench.complaints).toEqual([]);
  expect(workbench.requests.some((url) => url.endsWith("/addin/office/office.js"))).toBe(true);
  const frames = workbench.page.frames().map((frame) => new URL(frame.url()).hostname);
  expect(frames).toEqual(["localhost", "localhost"]);
});
