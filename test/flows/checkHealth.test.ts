/** What the Health tab says of an installation. */
import { expect, test } from "vitest";
import { checkHealth } from "../../src/flows/checkHealth.ts";
import type { CalculationMode, Installation } from "../../src/host/workbook.ts";

const well: Installation = {
  version: "0.1.0",
  manifestVersion: "0.1.0",
  associatedFunctions: () => ["CASELOAD_RATIO", "AGENCY_RATE"],
  publishedFunctions: () => Promise.resolve(["CASELOAD_RATIO", "AGENCY_RATE"]),
  supports: () => true,
  readStartsWithWorkbook: () => Promise.resolve(false),
  writeStartsWithWorkbook: () => Promise.resolve(),
};

const findings = (installation: Partial<Installation>, mode: CalculationMode = "automatic") =>
  checkHealth({ readCalculationMode: () => Promise.resolve(mode) }, { ...well, ...installation });

test("all is well", async () => {
  expect(await findings({})).toEqual([
    { state: "good", title: "Functions", words: "All 2 are loaded." },
    { state: "good", title: "Version", words: "0.1.0, the same as the manifest's." },
    { state: "good", title: "Excel", words: "Supports everything the add-in uses." },
    { state: "good", title: "Calculation", words: "Automatic." },
  ]);
});

test.each<[string, Partial<Installation>, string, string, RegExp]>([
  [
    "a function is missing",
    { associatedFunctions: () => ["AGENCY_RATE"] },
    "Functions",
    "bad",
    /^1 of 2 are not loaded: CASELOAD_RATIO\. Close/,
  ],
  ["the runtime does not say", { associatedFunctions: () => undefined }, "Functions", "note", /does not say/],
  [
    "the list cannot be fetched",
    { publishedFunctions: () => Promise.reject(new Error("HTTP 404")) },
    "Functions",
    "bad",
    /HTTP 404/,
  ],
  [
    "the manifest is older",
    { manifestVersion: "0.0.9" },
    "Version",
    "bad",
    /scripts are 0\.1\.0, the manifest is 0\.0\.9/,
  ],
  [
    "the address carries no version",
    { manifestVersion: undefined },
    "Version",
    "note",
    /without the manifest's version/,
  ],
  [
    "Excel is too old to write cells",
    { supports: (set) => set !== "ExcelApi" },
    "Excel",
    "bad",
    /reading and writing cells \(ExcelApi 1\.9\)/,
  ],
  [
    "Excel shows no sentences",
    { supports: (_, version) => version !== "1.2" },
    "Excel",
    "note",
    /errors with a sentence/,
  ],
])("%s", async (_, installation, title, state, words) => {
  const finding = (await findings(installation)).find((each) => each.title === title);
  expect(finding).toEqual({ title, state, words: expect.stringMatching(words) as string });
});

test("manual calculation is mentioned", async () => {
  expect((await findings({}, "manual")).at(-1)).toMatchObject({
    state: "note",
    words: expect.stringContaining("F9") as string,
  });
});
