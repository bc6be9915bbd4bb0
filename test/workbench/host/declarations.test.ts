/** What the host declares is what Microsoft's types declare, in the API sets that they name. */
import { describe, expect, test } from "vitest";
import apiSets from "../../../workbench/host/apiSets.json" with { type: "json" };
import { classes } from "../../../workbench/host/classes.ts";
import { readApiSets, readMembers } from "../../../workbench/host/readApiSets.ts";

/** The client's services are no part of Excel's object model. */
const services = [
  "AddinInternalService",
  "TelemetryService",
  "CustomFunctions",
  "AppRuntimeService",
  "AppRuntimePersistenceService",
];
const emulated = Object.entries(classes).filter(([name]) => !services.includes(name));
const members = readMembers(Object.keys(classes));

test("the table of API sets is the one of the installed types", () => {
  expect(apiSets).toEqual(readApiSets(Object.keys(classes)));
});

describe("every emulated member exists", () => {
  test.each(emulated)("%s", (name, { properties, links, methods }) => {
    const declared = [properties, links, methods].flatMap((table) => Object.keys(table ?? {}));
    expect(declared.filter((member) => !members[name]?.includes(member))).toEqual([]);
  });
});

test.each([
  ["Range", "values", "ExcelApi 1.1"],
  ["Range", "copyFrom", "ExcelApi 1.9"],
  ["Range", "getDirectPrecedents", "ExcelApi 1.12"],
  ["Range", "valuesAsJson", "ExcelApi 1.16"],
  ["Worksheet", "freezePanes", "ExcelApi 1.7"],
  ["Application", "suspendScreenUpdatingUntilNextSync", "ExcelApi 1.9"],
])("%s.%s came with %s", (className, member, set) => {
  const bySet = (apiSets as Record<string, Record<string, string>>)[className] ?? {};
  expect(bySet[set]?.split(" ")).toContain(member);
});
