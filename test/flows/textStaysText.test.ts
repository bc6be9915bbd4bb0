/** Texts that look like formulas stay texts through a build, a rebuild and the way back, in the real Office.js. */
import { beforeAll, expect, test } from "vitest";
import { workbookPlans } from "../../src/flows/workbookPlans.ts";
import { excelPlan } from "../../src/host/excelPlan.ts";
import { excelWorkbook } from "../../src/host/excelWorkbook.ts";
import { parsePlanFile } from "../../src/inputs/parsePlanFile.ts";
import type { PlanInputs } from "../../src/inputs/planInputs.ts";
import { emulatedExcel } from "../host/emulatedExcel.ts";
import { smallPlan } from "../inputs/smallPlan.ts";

const line = smallPlan.posts[0];

function withRoles(...roles: readonly string[]): PlanInputs {
  const posts = roles.map((role, at) => ({ ...line, ref: `P${at + 1}`, role }));
  const reading = parsePlanFile(JSON.stringify({ ...smallPlan, posts }));
  if ("problems" in reading) throw new Error(JSON.stringify(reading.problems));
  return reading.inputs;
}

const options = { style: "native", unit: "£000" } as const;
const plans = workbookPlans(excelPlan, excelWorkbook);

/** The roles as the table shows them; a formula would show what it works out to. */
async function rolesShown(): Promise<unknown[]> {
  const { sheets } = await excelPlan.readPlan();
  const posts = sheets.find(({ id }) => id === "posts");
  const table = posts?.tables.find(({ name }) => name === "Posts");
  return posts?.values.slice(table?.row ?? 0).map((row) => row[1]) ?? [];
}

beforeAll(async () => {
  await emulatedExcel();
});

test("built, then rebuilt with more of them, then taken back", async () => {
  await plans.build(withRoles("=1+1", "'quoted"), options, {});
  expect(await rolesShown()).toEqual(["=1+1", "'quoted"]);
  await plans.build(
    withRoles("=1+1", "'quoted", '=HYPERLINK("http://example.org","x")', "=2+2"),
    options,
    {},
  );
  expect(await rolesShown()).toEqual(["=1+1", "'quoted", '=HYPERLINK("http://example.org","x")', "=2+2"]);
  await plans.build(withRoles("=2+2", "'other"), options, {});
  expect(await rolesShown()).toEqual(["=2+2", "'other"]);
  expect(await plans.undo({})).toBe(true);
  expect(await rolesShown()).toEqual(["=1+1", "'quoted", '=HYPERLINK("http://example.org","x")', "=2+2"]);
});
