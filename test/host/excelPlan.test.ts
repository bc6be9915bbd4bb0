/** Plans through the real Office.js: what is written, what it takes, and what stands in the way. */
import { beforeEach, describe, expect, test } from "vitest";
import { excelPlan } from "../../src/host/excel/excelPlan.ts";
import { planFile } from "../../src/flows/planFile.ts";
import { printPlanFile } from "../../src/inputs/printPlanFile.ts";
import { buildPlan } from "../../src/plan/buildPlan.ts";
import { planRecord } from "../../src/rebuild/planRecord.ts";
import { planWorkbook } from "../../src/sheet/planWorkbook.ts";
import type { WorkbookEdit } from "../../src/sheet/workbookEdit.ts";
import type { SheetSpec, WorkbookSpec } from "../../src/sheet/workbookSpec.ts";
import type { ExcelHost } from "../../workbench/host/excelHost.ts";
import { exampleNames, exampleText } from "../examples/exampleFiles.ts";
import { emulatedExcel, fill } from "./emulatedExcel.ts";
import { firstBuild, someRecord, takenBack } from "./planEdits.ts";
import { manyPosts } from "./planInputs.ts";
import { workbookSnapshot } from "./workbookSnapshot.ts";
import { formulas, sheetWith, values, workbookOf } from "./workbookSpecs.ts";

let host: ExcelHost;
beforeEach(async () => {
  host = await emulatedExcel();
});

const small = workbookOf(
  [
    sheetWith({
      id: "pay",
      name: "Pay",
      cells: [values(2, 2, [["2010-11", "=no", null]]), formulas(3, 2, "=RC[1]+1", [[1]])],
      tables: [{ row: 5, column: 1, height: 2, width: 2, name: "PayTable" }],
    }),
  ],
  { names: [{ name: "PayTotal", sheet: "Pay", row: 3, column: 2 }] },
);

const build = (spec: WorkbookSpec) => excelPlan.playEdits(firstBuild(spec), takenBack(spec));

function example(name: (typeof exampleNames)[number]): WorkbookSpec {
  const outcome = planFile(exampleText(name), { style: "native", unit: "£000" });
  if ("problems" in outcome) throw new RangeError(JSON.stringify(outcome.problems));
  return outcome.spec;
}

describe("what was written is read back", () => {
  test("a workbook without a plan says so", async () => {
    expect(await excelPlan.readPlan()).toEqual({
      record: undefined,
      sheets: [],
      otherSheets: [{ name: "Sheet1", isProtected: false }],
      takenNames: [],
      isStructureProtected: false,
      isUnfinished: false,
    });
  });

  test("sheets, tables and record; a sheet is known whatever its tab is called, and texts stay texts", async () => {
    await build(small);
    host.book.engine.renameSheet(host.book.engine.sheetIdByName("Pay") ?? "", "Wages");
    const { record, sheets, otherSheets, takenNames } = await excelPlan.readPlan();
    expect(record).toEqual(someRecord);
    expect(sheets).toMatchObject([
      { id: "pay", name: "Wages", tables: [{ name: "PayTable", row: 5, column: 1, height: 2, width: 2 }] },
    ]);
    expect(sheets[0]?.values.slice(0, 3)).toEqual([
      ["", "", ""],
      ["", "2010-11", "=no"],
      ["", 1, ""],
    ]);
    expect([otherSheets.map(({ name }) => name), takenNames]).toEqual([["Sheet1"], []]);
  });
});

test("a plan that is too much for one answer of Excel's is read sheet by sheet", async () => {
  await build(example("walsall-2016"));
  const atOnce = await excelPlan.readPlan();
  host.faults.add({ kind: "payloadLimit", bytes: 200_000 });
  expect(await excelPlan.readPlan()).toEqual(atOnce);
});

test("what is typed stays as it was typed wherever it stands, whatever it looks like", async () => {
  const inputs = manyPosts(1, 20);
  const roles = ["=1+1", "@x", "+1 agency", "2010-11"];
  const spec = planWorkbook(
    buildPlan({
      ...inputs,
      posts: inputs.posts.map((post, at) => ({ ...post, role: roles[at] ?? post.role })),
    }),
    { style: "native", unit: "£000" },
  );
  await build(spec);
  const { sheets } = await excelPlan.readPlan();
  const typed = spec.sheets.flatMap(({ id, cells }) =>
    cells.flatMap(({ row, column, ...block }) =>
      block.kind === "formula"
        ? []
        : block.values.flatMap((line, down) =>
            line.map((value, across) => ({ id, row: row + down, column: column + across, value })),
          ),
    ),
  );
  const held = ({ id, row, column }: (typeof typed)[number]) =>
    sheets.find((sheet) => sheet.id === id)?.values[row - 1]?.[column - 1] ?? "";
  expect(typed.filter(({ value }) => value === "=1+1").length).toBeGreaterThan(10);
  expect(typed.filter((cell) => cell.value !== null && cell.value !== held(cell))).toEqual([]);
});

test("a conditional format that goes with its row is not looked for; the others are put in anew", async () => {
  const watched = (rows: readonly number[]): SheetSpec["conditionalFormats"] =>
    rows.map((row) => ({ row, column: 2, height: 1, width: 1, formula: `$B$${row}>0`, style: "error" }));
  const sheet = (rows: readonly number[]): SheetSpec =>
    sheetWith({
      id: "pay",
      name: "Pay",
      cells: [values(2, 2, [[1], [2], [3]])],
      conditionalFormats: watched(rows),
    });
  const spec = workbookOf([sheet([2, 3, 4])]);
  await build(spec);
  await excelPlan.playEdits(
    [
      { kind: "deleteRows", id: "pay", row: 3, count: 1 },
      { kind: "furnish", id: "pay", sheet: sheet([2, 3]), validated: [] },
    ],
    takenBack(spec),
  );
  expect(host.book.rules.map(({ area }) => area.row).toSorted((a, b) => a - b)).toEqual([1, 2]);
});

test("cells that lose the look that we gave them look like any others, and keep what stands in them", async () => {
  const spec = workbookOf([
    sheetWith({
      id: "pay",
      name: "Pay",
      cells: [values(1, 1, [["Pay", 1200, 1300]])],
      styles: [
        { row: 1, column: 1, height: 1, width: 1, style: "heading" },
        { row: 1, column: 2, height: 1, width: 2, style: "total", format: "money" },
      ],
    }),
  ]);
  const cells = () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Pay");
      const ranges = ["A1", "B1", "C1"].map((cell) =>
        sheet.getRange(cell).load("values, style, numberFormat, format/font/bold"),
      );
      await context.sync();
      return ranges.map(({ values, style, numberFormat, format }) =>
        [
          ...(values as unknown[][]).flat(),
          style,
          ...(numberFormat as unknown[][]).flat(),
          format.font.bold,
        ].join(" "),
      );
    });
  await build(spec);
  const dressed = await cells();
  const plain = [{ row: 1, column: 1, height: 1, width: 2 }];
  const undo: WorkbookEdit = {
    kind: "restyle",
    id: "pay",
    styles: spec.sheets[0]?.styles ?? [],
    unit: "£000",
  };
  await excelPlan.playEdits([{ kind: "restyle", id: "pay", styles: [], plain, unit: "£000" }], {
    undoOf: () => [undo],
  });
  const money = '[>=500]#,##0,;[<=-500]-#,##0,;"–"#,';
  const total = `1300 Plan total ${money} true`;
  expect(dressed).toEqual(["Pay Plan heading General true", `1200 Plan total ${money} true`, total]);
  expect(await cells()).toEqual(["Pay Normal General false", "1200 Normal General false", total]);
});

describe("what a plan takes", () => {
  test.each(exampleNames)("%s: four round trips to write and two to read", async (name) => {
    await build(example(name));
    expect(host.exchanges.length).toBeLessThanOrEqual(4);
    const written = host.exchanges.length;
    await excelPlan.readPlan();
    expect(host.exchanges.length - written).toBe(2);
  });

  test("five years and 40 posts lines, with what the plan keeps about itself", async () => {
    const inputs = manyPosts(5, 40);
    const spec = planWorkbook(buildPlan(inputs), { style: "native", unit: "£000" });
    const record = planRecord({ ...someRecord, planFile: printPlanFile(inputs) }, spec.sheets);
    await excelPlan.playEdits(firstBuild(spec, record), takenBack(spec));
    expect(host.exchanges.length).toBeLessThanOrEqual(4);
    const bytes = host.exchanges.reduce((sum, { requestBytes }) => sum + requestBytes, 0);
    expect(bytes).toBeLessThan(400_000);
  });
});

describe("what stands in the way is said before anything is written", () => {
  test.each<[string, () => Promise<unknown>, RegExp]>([
    ["a sheet of the name", () => fill(host, "Pay", [[1]]), /sheet called "Pay".*Rename/],
    [
      "a table of the name",
      () =>
        Excel.run((context) => {
          context.workbook.worksheets.getItem("Sheet1").tables.add("A1:B2", true).name = "paytable";
          return context.sync();
        }),
      /table called "PayTable".*Table Design/,
    ],
    [
      "a name of the workbook",
      () =>
        Excel.run((context) => {
          context.workbook.names.add("paytotal", "=1");
          return context.sync();
        }),
      /name "PayTotal".*Name Manager/,
    ],
    [
      "a protected structure",
      () =>
        Excel.run((context) => {
          context.workbook.protection.protect();
          return context.sync();
        }),
      /structure is protected.*Protect Workbook/,
    ],
  ])("%s", async (_what, prepare, sentence) => {
    await prepare();
    const before = await workbookSnapshot(host);
    await expect(build(small)).rejects.toThrow(sentence);
    expect(await workbookSnapshot(host)).toBe(before);
  });

  test("a protected sheet of ours", async () => {
    await build(small);
    host.faults.add({ kind: "protectedSheet", sheet: "Pay" });
    const edit = { kind: "insertRows", id: "pay", row: 1, count: 1 } as const;
    await expect(excelPlan.playEdits([edit], { undoOf: () => [] })).rejects.toThrow(
      'The sheet "Pay" is protected. Unprotect it on the Review tab, then try again.',
    );
  });
});

describe("troubles on the way", () => {
  test("a build that is cancelled between requests leaves the workbook as it was", async () => {
    const spec = example("dorset-2019");
    const before = await workbookSnapshot(host);
    const stop = new AbortController();
    const playing = { ...takenBack(spec), signal: stop.signal, onProgress: () => stop.abort() };
    await expect(excelPlan.playEdits(firstBuild(spec), playing)).rejects.toThrow(
      "The change was cancelled. The workbook is as it was before.",
    );
    expect(await workbookSnapshot(host)).toBe(before);
  });

  test("a request that is too large for Excel leaves the workbook as it was", async () => {
    const before = await workbookSnapshot(host);
    host.faults.add({ kind: "payloadLimit", bytes: 100_000 });
    await expect(build(example("dorset-2019"))).rejects.toThrow(/too much for Excel to write at once/);
    expect(await workbookSnapshot(host)).toBe(before);
  });

  test("a person who types in a cell is waited for", async () => {
    host.faults.add({ kind: "cellEdit" });
    const building = build(small);
    await new Promise((passed) => setTimeout(passed, 50));
    expect((await workbookSnapshot(host)).includes('"Pay"')).toBe(false);
    host.faults.clear("cellEdit");
    await building;
    expect((await excelPlan.readPlan()).sheets).toHaveLength(1);
  });

  test("a change that broke off is told", async () => {
    host.book.settings.set("mtfp.unfinished", true);
    expect((await excelPlan.readPlan()).isUnfinished).toBe(true);
  });
});
