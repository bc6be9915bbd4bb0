/** The plan's errands through the real Office.js: build, change, rebuild, take back, remove. */
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Built } from "../../src/flows/planErrands.ts";
import { workbookPlans } from "../../src/flows/workbookPlans.ts";
import { excelPlan } from "../../src/host/excel/excelPlan.ts";
import { excelWorkbook } from "../../src/host/excel/excelWorkbook.ts";
import { parsePlanFile } from "../../src/inputs/parsePlanFile.ts";
import type { PlanInputs } from "../../src/inputs/planInputs.ts";
import type { ExcelHost } from "../../workbench/host/excelHost.ts";
import { emulatedExcel, fill } from "../host/emulatedExcel.ts";
import { workbookSnapshot } from "../host/workbookSnapshot.ts";
import { smallPlan } from "../inputs/smallPlan.ts";

const inputsOf = (file: unknown): PlanInputs => {
  const reading = parsePlanFile(JSON.stringify(file));
  if ("problems" in reading) throw new Error(JSON.stringify(reading.problems));
  return reading.inputs;
};
const small = inputsOf(smallPlan);
const options = { style: "native", unit: "£000" } as const;

const own = ["my notes", 5, "=B1*2"] as const;

let host: ExcelHost;
let plans: ReturnType<typeof workbookPlans>;
beforeAll(async () => {
  host = await emulatedExcel();
  await fill(host, "Sheet1", [[...own]]);
});
beforeEach(async () => {
  plans = workbookPlans(excelPlan, excelWorkbook);
  if ((await plans.open()).record) await plans.remove({});
  await withoutLog();
  await fill(host, "Sheet1", [[...own], ["", "", ""], ["", "", ""]]);
});

/** A log that somebody wrote in outlives its plan. */
const withoutLog = (): Promise<void> =>
  Excel.run(async (context) => {
    const log = context.workbook.worksheets.getItemOrNullObject("Review log");
    await context.sync();
    if (!log.isNullObject) log.delete();
    await context.sync();
  });

async function build(inputs: PlanInputs): Promise<Built> {
  const outcome = await plans.build(inputs, options, {});
  if ("problems" in outcome) throw new Error(JSON.stringify(outcome.problems));
  return outcome;
}

const cell = async (sheet: string, at: string) => excelWorkbook.readCell({ sheet, cell: at });
const type = (sheet: string, at: string, formula: string | number) =>
  excelWorkbook.writeCell({ at: { sheet, cell: at }, formula });

/** What people see of the workbook, line by line. */
const contents = async (): Promise<string[]> =>
  (await workbookSnapshot(host, { formatsOfEmptyCells: false })).split("\n");

/** The inputs as the sheets now say them. */
async function read(): Promise<PlanInputs> {
  const opened = await plans.open();
  if (!opened.record || "problems" in opened.reading) throw new Error(JSON.stringify(opened));
  return opened.reading.inputs;
}

test("a first build adds the sheets, and the workbook's totals are the pane's", async () => {
  const { kind, sheets, totals } = await build(small);
  expect(kind).toBe("built");
  expect(sheets).toContain("MTFP");
  expect(totals.filter(({ agrees }) => !agrees)).toEqual([]);
  expect(totals.length).toBeGreaterThan(5);
});

test("a rebuild with no change writes nothing", async () => {
  await build(small);
  const before = await contents();
  const { kind, changes } = await build(await read());
  expect({ kind, changes }).toEqual({ kind: "rebuilt", changes: [] });
  expect(await contents()).toEqual(before);
});

describe("a posts row more", () => {
  const grown = inputsOf({
    ...smallPlan,
    posts: [
      { ...smallPlan.posts[0], ref: "P00", role: "Practitioner", establishment: 4, employed: 4 },
      ...smallPlan.posts,
    ],
  });

  test("people's links follow their lines, their notes and the review log stay, and changes are listed", async () => {
    await build(small);
    const employed = await whereIs("Staff", "P01");
    await type("Sheet1", "A2", `=Staff!H${employed}`);
    await type("Review log", "A6", "Staff!H7");
    await type("Staff", `P${employed}`, "ask HR");
    const { value } = await cell("Sheet1", "A2");
    const { changes, totals } = await build(grown);
    const now = await whereIs("Staff", "P01");
    expect(now).toBe(employed + 1);
    expect(await cell("Sheet1", "A2")).toMatchObject({ formula: `=Staff!H${now}`, value });
    expect(await cell("Staff", `P${now}`)).toMatchObject({ value: "ask HR" });
    expect(await cell("Review log", "A6")).toMatchObject({ value: "Staff!H7" });
    expect(totals.filter(({ agrees }) => !agrees)).toEqual([]);
    expect(changes).toContainEqual({
      ...{ sheet: "Posts", line: "P00 Practitioner: Establishment", year: "" },
      ...{ before: undefined, after: 4 },
    });
  });

  test("taken back, the workbook is as it was", async () => {
    await build(small);
    await type("Sheet1", "A2", "=Staff!H7");
    const before = await contents();
    await build(grown);
    expect(await plans.undo({})).toBe(true);
    expect(await contents()).toEqual(before);
    expect(await plans.undo({})).toBe(false);
  });

  test("a row fewer, taken back, gives people's links back what they pointed at", async () => {
    await build(grown);
    const line = await whereIs("Staff", "P00");
    await type("Sheet1", "A2", `=Staff!H${line}`);
    const before = await contents();
    await build(small);
    expect(await cell("Sheet1", "A2")).toMatchObject({ value: "#REF!" });
    await plans.undo({});
    expect(await cell("Sheet1", "A2")).toMatchObject({ formula: `=Staff!H${line}` });
    expect(await contents()).toEqual(before);
  });
});

/** The first row of a sheet that begins with the text. */
async function whereIs(sheet: string, text: string): Promise<number> {
  const [block] = await excelWorkbook.readBlocks([{ sheet, row: 0, column: 0, rows: 120, columns: 1 }]);
  return (block?.values.findIndex(([first]) => first === text) ?? NaN) + 1;
}

test("an input typed over moves the gap, and a rebuild says by how much", async () => {
  await build(small);
  const pay = await excelWorkbook.readBlocks([{ sheet: "Posts", row: 4, column: 0, rows: 2, columns: 12 }]);
  const at = pay[0]?.values[0]?.indexOf("Pay") ?? -1;
  await type("Posts", `${String.fromCharCode(65 + at)}6`, 33_000);
  const { changes, totals } = await build(await read());
  expect(totals.filter(({ agrees }) => !agrees)).toEqual([]);
  expect(changes).toContainEqual({
    ...{ sheet: "Posts", line: "P01 Social worker: Pay", year: "" },
    ...{ before: 32_000, after: 33_000 },
  });
});

test("renamed tabs keep their names, and formulas go on reading them", async () => {
  await build(small);
  await Excel.run((context) => {
    context.workbook.worksheets.getItem("Staff").name = "My staff";
    return context.sync();
  });
  const before = await contents();
  const { sheets, totals } = await build(await read());
  expect(sheets).toContain("My staff");
  expect(totals.filter(({ agrees }) => !agrees)).toEqual([]);
  expect(await contents()).toEqual(before);
});

test("removing the plan leaves people's own sheets alone; taken back, everything is there again", async () => {
  await build(small); // leaves the styles that it makes
  await plans.remove({});
  const empty = await contents();
  await build(small);
  const full = await contents();
  expect(await plans.linksIntoPlan()).toEqual([]);
  expect(await plans.remove({})).toContain("MTFP");
  expect(await contents()).toEqual(empty);
  await plans.undo({});
  expect(await contents()).toEqual(full);
});

test("what points into the plan is told before it is removed", async () => {
  await build(small);
  await type("Sheet1", "B3", "=1+SUM(MTFP!H7:H8)");
  expect(await plans.linksIntoPlan()).toEqual([{ sheet: "Sheet1", cell: "B3" }]);
});

test("a row added to a table counts once it is filled in, and is an item of the next build", async () => {
  await build(small);
  expect(await plans.addRow("Posts")).toEqual({ sheet: "Posts", cell: "A7" });
  const [headings] = await excelWorkbook.readBlocks([
    { sheet: "Posts", row: 4, column: 0, rows: 1, columns: 20 },
  ]);
  const under = (heading: string): string =>
    `${String.fromCharCode(65 + (headings?.values[0]?.indexOf(heading) ?? NaN))}7`;
  const opened = await plans.open();
  const empty = opened.record && "problems" in opened.reading ? opened.reading.problems : [];
  expect(empty.map(({ place }) => place).sort()).toEqual(
    ["Pay", "Role", "Source"].map((heading) => `Posts!${under(heading)}`).sort(),
  );
  await type("Posts", under("Role"), "Practitioner");
  await type("Posts", under("Pay"), 30_000);
  await type("Posts", under("Source"), "Budget book 2016-17, page 13");
  const inputs = await read();
  expect(inputs.posts.map(({ ref }) => ref)).toEqual(["P01", "P02"]);
  const { totals } = await build(inputs);
  expect(totals.filter(({ agrees }) => !agrees)).toEqual([]);
});

test("years that come push aside what stands beside our columns, and what is typed there stays", async () => {
  await build(small);
  await type("MTFP", "L7", "mine");
  const { totals } = await build(inputsOf({ ...smallPlan, years: 5 }));
  expect(await cell("MTFP", "O7")).toMatchObject({ value: "mine" });
  expect(totals.filter(({ agrees }) => !agrees)).toEqual([]);
});

test("a heading that nobody can tell from people's own columns is a problem, and nothing is written", async () => {
  await build(small);
  await Excel.run((context) => {
    const mtfp = context.workbook.worksheets.getItem("MTFP");
    mtfp.getRange("I:I").insert("Right");
    mtfp.getRange("I5:J5").values = [["Our notes", "Next year"]];
    return context.sync();
  });
  const before = await contents();
  const outcome = await plans.build(inputsOf({ ...smallPlan, years: 5 }), options, {});
  expect(outcome).toMatchObject({ problems: [{ place: "MTFP!I5", at: { sheet: "MTFP", cell: "I5" } }] });
  expect(await contents()).toEqual(before);
});

test("what somebody changed since is not taken back over", async () => {
  await build(small);
  await type("Staff", "P9", "mine");
  await expect(plans.undo({})).rejects.toThrow('The sheet "Staff" has changed since.');
});
