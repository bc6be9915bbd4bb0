/** Columns through the real Office.js: years that come and go, and columns of people's own among ours. */
import { beforeAll, beforeEach, expect, test } from "vitest";
import type { Built } from "../../src/flows/planErrands.ts";
import { withYears } from "../../src/flows/withYears.ts";
import { workbookPlans } from "../../src/flows/workbookPlans.ts";
import { excelPlan } from "../../src/host/excel/excelPlan.ts";
import { excelWorkbook } from "../../src/host/excel/excelWorkbook.ts";
import { parsePlanFile } from "../../src/inputs/parsePlanFile.ts";
import type { PlanInputs } from "../../src/inputs/planInputs.ts";
import { emulatedExcel } from "../host/emulatedExcel.ts";
import { fullPlan } from "../inputs/fullPlan.ts";
import { smallPlan } from "../inputs/smallPlan.ts";

const { lines, reserves, cases } = fullPlan;
const reading = parsePlanFile(JSON.stringify({ ...smallPlan, years: 3, lines, reserves, cases }));
if ("problems" in reading) throw new Error(JSON.stringify(reading.problems));
const { inputs } = reading;
const options = { style: "native", unit: "£000" } as const;

let plans: ReturnType<typeof workbookPlans>;
beforeAll(() => emulatedExcel());
beforeEach(async () => {
  plans = workbookPlans(excelPlan, excelWorkbook);
  if ((await plans.open()).record) await plans.remove({});
  await build(inputs);
}, 60_000);

async function build(next: PlanInputs): Promise<Built> {
  const outcome = await plans.build(next, options, {});
  if ("problems" in outcome) throw new Error(JSON.stringify(outcome.problems));
  return outcome;
}

async function typedNow(): Promise<PlanInputs> {
  const opened = await plans.open();
  if (!opened.record || "problems" in opened.reading) throw new Error(JSON.stringify(opened));
  return opened.reading.inputs;
}

const cell = async (sheet: string, at: string) => excelWorkbook.readCell({ sheet, cell: at });
const type = (sheet: string, at: string, formula: string | number) =>
  excelWorkbook.writeCell({ at: { sheet, cell: at }, formula });
const insertColumn = (sheet: string, column: string) =>
  Excel.run((context) => {
    context.workbook.worksheets.getItem(sheet).getRange(`${column}:${column}`).insert("Right");
    return context.sync();
  });

/** Cells, tables and the widths of the first columns of every sheet of the plan. */
async function contents(): Promise<unknown> {
  const { sheets, record } = await excelPlan.readPlan();
  const widths = await Excel.run(async (context) => {
    const formats = sheets.map(({ name }) =>
      ["A", "H", "L", "Q"].map((column) =>
        context.workbook.worksheets.getItem(name).getRange(`${column}1`).format.load("columnWidth"),
      ),
    );
    await context.sync();
    return formats.map((all) => all.map(({ columnWidth }) => columnWidth));
  });
  const cells = sheets.map(({ name, formulas, tables }) => ({
    ...{ name, tables },
    cells: formulas.map((row) => row.join("|").replace(/\|+$/, "")),
  }));
  return { cells, record, widths };
}

const agreed = ({ totals }: Built) => totals.filter(({ agrees }) => !agrees);

test.each([
  ["two years more", 5, "R7", "=MTFP!M7"],
  ["a year fewer", 2, "O7", "=MTFP!J7"],
])("%s: notes and links beside ours follow, and undo brings all back", async (_, years, note, link) => {
  await type("MTFP", "P7", "ask HR");
  await type("Sheet1", "A1", "=MTFP!K7");
  const before = await contents();
  const { value } = await cell("Sheet1", "A1");
  const built = await build(withYears(await typedNow(), years));
  expect(agreed(built)).toEqual([]);
  expect(await cell("MTFP", note)).toMatchObject({ value: "ask HR" });
  expect(await cell("Sheet1", "A1")).toMatchObject({ formula: link });
  expect((await typedNow()).years).toBe(years);
  await plans.undo({});
  expect(await cell("Sheet1", "A1")).toMatchObject({ formula: "=MTFP!K7", value });
  expect(await contents()).toEqual(before);
});

test("columns of people's own are kept through a rebuild, and through one with another year", async () => {
  const columns = [
    ["MTFP", "I"],
    ["Posts", "D"],
    ["Inputs", "G"],
    ["Lines", "H"],
  ] as const;
  const before = await typedNow();
  for (const [sheet, column] of columns) {
    await insertColumn(sheet, column);
    await type(sheet, `${column}5`, "Our notes");
    await type(sheet, `${column}6`, "from the ledger");
  }
  const now = await contents();
  expect(await typedNow()).toEqual(before);
  expect(agreed(await build(before))).toEqual([]);
  expect(await contents()).toEqual(now);
  expect(agreed(await build(withYears(before, 4)))).toEqual([]);
  for (const [sheet, column] of columns)
    expect(await cell(sheet, `${column}6`)).toMatchObject({ value: "from the ledger" });
  expect(await typedNow()).toEqual(withYears(before, 4));
});
