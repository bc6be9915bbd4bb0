/** What each emulated Excel has, lacks and limits. */
import { describe, expect, test } from "vitest";
import { platforms, type PlatformName } from "../../../workbench/host/platform.ts";
import { openExcel } from "../openExcel.ts";

const names = platforms.map(({ name }) => name);

/** Members by the API set that brought them. */
const uses: Record<string, (sheet: Excel.Worksheet) => unknown> = {
  "1.12": (sheet) => sheet.getRange("A2").getDirectPrecedents().load("addresses"),
  "1.15": (sheet) => sheet.getRange("A1").getDependents().load("addresses"),
  "1.20": (sheet) => sheet.getRange("A1").load("valuesAsJson"),
};

const notFound = "ApiNotFound";
const notImplemented = "NotImplemented";

describe("the newest members", () => {
  test.each<[PlatformName, Record<string, string>]>([
    ["Excel LTSC 2021", { "1.12": "accepted", "1.15": notFound, "1.20": notFound }],
    ["Excel LTSC 2024", { "1.12": "accepted", "1.15": notImplemented, "1.20": notImplemented }],
    ["Microsoft 365", { "1.12": "accepted", "1.15": notImplemented, "1.20": notImplemented }],
  ])("%s", async (platform, outcomes) => {
    const excel = await openExcel(platform);
    for (const [set, outcome] of Object.entries(outcomes)) {
      const use = async (context: Excel.RequestContext) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.getRange("A1:A2").formulas = [[1], ["=A1"]];
        await context.sync();
        uses[set]?.(sheet);
      };
      expect((await excel.refusal(use)).split(",")[0], set).toBe(outcome);
    }
  });
});

describe("requirement sets as the add-in asks for them", () => {
  test.each<[PlatformName, string, string, boolean]>([
    ["Excel LTSC 2021", "ExcelApi", "1.14", true],
    ["Excel LTSC 2021", "ExcelApi", "1.15", false],
    ["Excel LTSC 2024", "ExcelApi", "1.17", true],
    ["Excel LTSC 2024", "ExcelApi", "1.18", false],
    ["Excel LTSC 2024", "CustomFunctionsRuntime", "1.4", false],
    ["Microsoft 365", "ExcelApi", "1.20", true],
    ["Microsoft 365", "CustomFunctionsRuntime", "1.4", true],
    ["Microsoft 365", "SharedRuntime", "1.1", true],
    ["Excel on the web", "ExcelApiOnline", "1.1", true],
    ["Microsoft 365", "ExcelApiOnline", "1.1", false],
  ])("%s, %s %s: %s", async (platform, set, version, supported) => {
    const { Office } = await openExcel(platform);
    expect(Office.context.requirements.isSetSupported(set, version)).toBe(supported);
  });
});

test("blanks reach custom functions as 0 on the desktop and null on the web", () => {
  expect(platforms.map(({ name, blankArgument }) => [name, blankArgument])).toEqual([
    ["Microsoft 365", 0],
    ["Excel LTSC 2024", 0],
    ["Excel LTSC 2021", 0],
    ["Excel on the web", null],
  ]);
});

test.each(names)("a request of 6 MB: %s", async (platform) => {
  const excel = await openExcel(platform);
  const write = (context: Excel.RequestContext) => {
    const text = "x".repeat(6_000);
    const cells = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A1000");
    cells.values = Array.from({ length: 1000 }, () => [text]);
    return Promise.resolve();
  };
  const outcome = platform === "Excel on the web" ? "RequestPayloadSizeLimitExceeded" : "accepted";
  expect(await excel.refusal(write)).toBe(outcome);
});

test.each<[PlatformName, string]>([
  ["Excel on the web", "ResponsePayloadSizeLimitExceeded"],
  ["Microsoft 365", "accepted"],
])("a response of 6 MB: %s", async (platform, outcome) => {
  const excel = await openExcel(platform);
  const read = (context: Excel.RequestContext) => {
    const cells = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A1000");
    cells.values = "x".repeat(6_000) as unknown as string[][];
    cells.load("values");
    return Promise.resolve();
  };
  expect(await excel.refusal(read)).toBe(outcome);
});
