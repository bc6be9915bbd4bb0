/** Texts that look like formulas stay texts through a build, a rebuild and the way back, in the real Office.js. */
import { beforeAll, expect, test } from "vitest";
import { workbookPlans } from "../../src/flows/workbookPlans.ts";
import { excelPlan } from "../../src/host/excel/excelPlan.ts";
import { excelWorkbook } from "../../src/host/excel/excelWorkbook.ts";
import { parsePlanFile } from "../../src/inputs/parsePlanFile.ts";
import type { PlanInputs } from "../../src/inputs/planInputs.ts";
import { emulatedExcel } from "../host/emulatedExcel.ts";
import { plainEngine } from "../host/plainEngine.ts";
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

/** The roles as the sheets' inputs are read. */
async function rolesRead(): Promise<string[]> {
  const opened = await plans.open();
  if (!opened.record || "problems" in opened.reading) throw new Error(JSON.stringify(opened));
  return opened.reading.inputs.posts.map(({ role }) => role);
}

/** What Excel would make a number, a date, a truth value, an error or a formula of. */
const lookalikes = [
  ...["+1", "-1", "1", " 1", "007", "1e3", "1,000", "£5", "50%", "(5)"],
  ...["1/2", "01/02/2018", "2010-11", "5 Nov", "Nov 5", "May 2016", "10:30"],
  ...["TRUE", "true", "#N/A", "+a", "-", "@x", "=1+1", "'x", "''", " lead"],
];
const trimmed = (roles: readonly string[]) => roles.map((role) => role.trim());

beforeAll(async () => {
  await emulatedExcel("Microsoft 365", plainEngine());
});

test(
  "built, then rebuilt the other way round and with a formula more, then taken back",
  { timeout: 60_000 },
  async () => {
    await plans.build(withRoles(...lookalikes), options, {});
    expect(await rolesShown()).toEqual(lookalikes);
    expect(await rolesRead()).toEqual(trimmed(lookalikes));
    const others = [...lookalikes.toReversed(), '=HYPERLINK("http://example.org","x")'];
    await plans.build(withRoles(...others), options, {});
    expect(await rolesShown()).toEqual(others);
    expect(await rolesRead()).toEqual(trimmed(others));
    expect(await plans.undo({})).toBe(true);
    expect(await rolesShown()).toEqual(lookalikes);
  },
);
