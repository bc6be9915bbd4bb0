/** The installation over the real Office.js: versions, the workbook's start, and what Excel supports. */
import { expect, test } from "vitest";
import { checkHealth } from "../../src/flows/checkHealth.ts";
import { excelInstallation } from "../../src/host/excel/excelInstallation.ts";
import { excelWorkbook } from "../../src/host/excel/excelWorkbook.ts";
import { emulatedExcel } from "./emulatedExcel.ts";

const address = (query: string) => `https://localhost:3000/addin/taskpane.html${query}`;

test.each([
  ["0.1.0", "?manifest=0.1.0&_host_Info=Excel$Win32", "good", /^0\.1\.0, the same/],
  ["0.2.0", "?manifest=0.1.0&_host_Info=Excel$Win32", "bad", /scripts are 0\.2\.0, the manifest is 0\.1\.0/],
  ["0.1.0", "", "note", /without the manifest's version/],
])("scripts of version %s in a pane opened with %j: %s", async (version, query, state, words) => {
  await emulatedExcel();
  const installation = {
    ...excelInstallation(version, address(query)),
    publishedFunctions: () => Promise.resolve([]),
  };
  const findings = await checkHealth(excelWorkbook, installation);
  expect(findings).toContainEqual({ state, title: "Version", words: expect.stringMatching(words) as string });
});

test.each(["Microsoft 365", "Excel LTSC 2021"] as const)(
  "%s loads the add-in with the workbook",
  async (name) => {
    await emulatedExcel(name);
    const installation = excelInstallation("0.1.0", address(""));
    expect(await installation.readStartsWithWorkbook()).toBe(false);
    await installation.writeStartsWithWorkbook(true);
    expect(await installation.readStartsWithWorkbook()).toBe(true);
    await installation.writeStartsWithWorkbook(false);
    expect(await installation.readStartsWithWorkbook()).toBe(false);
  },
);

test.each(["ApiNotFound", "NotImplemented"] as const)(
  "an Excel that answers %s offers no choice",
  async (code) => {
    const host = await emulatedExcel();
    host.faults.add({ kind: "failingAction", index: 0, code });
    expect(await excelInstallation("0.1.0", address("")).readStartsWithWorkbook()).toBeUndefined();
  },
);

test("a refusal of the choice is said in words, and nothing changes", async () => {
  const host = await emulatedExcel();
  host.faults.add({ kind: "failingAction", index: 0, code: "AccessDenied" });
  const choosing = excelInstallation("0.1.0", address("")).writeStartsWithWorkbook(true);
  await expect(choosing).rejects.toThrow("Unprotect it on the Review tab");
  expect(host.book.runtime.startState).toBe("Inactive");
});
