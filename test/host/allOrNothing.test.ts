/** A change to the workbook happens whole or not at all, wherever it fails. */
import { beforeAll, describe, expect, test } from "vitest";
import { excelPlan } from "../../src/host/excel/excelPlan.ts";
import type { WorkbookEdit } from "../../src/sheet/workbookEdit.ts";
import type { WorkbookSpec } from "../../src/sheet/workbookSpec.ts";
import type { ExcelHost } from "../../workbench/host/excelHost.ts";
import { emulatedExcel } from "./emulatedExcel.ts";
import { actionsOf, notTakenBack } from "./failingActions.ts";
import { peoplesWorkbook } from "./peoplesWorkbook.ts";
import { firstBuild, someRecord, takenBack } from "./planEdits.ts";
import { workbookSnapshot } from "./workbookSnapshot.ts";
import { formulas, sheetWith, values, workbookOf } from "./workbookSpecs.ts";

const block = (row: number, column: number, height: number, width: number) => ({
  row,
  column,
  height,
  width,
});

/** Two sheets with one of everything that a sheet can have. */
const small: WorkbookSpec = workbookOf(
  [
    sheetWith({
      id: "posts",
      name: "Posts",
      columnWidths: [9, 20],
      rowHeights: [{ row: 2, height: 30 }],
      tabColour: "#17555C",
      cells: [
        values(1, 1, [
          ["Ref", "Pay"],
          ["P1", 30000],
        ]),
        formulas(3, 2, "=SUM(R[-1]C,Team!R1C1)", [[30001]]),
      ],
      styles: [
        { ...block(1, 1, 1, 2), style: "columnHeading" },
        { ...block(2, 2, 1, 1), style: "input", format: "money" },
      ],
      validations: [
        {
          ...block(2, 2, 1, 1),
          rule: { kind: "decimal", least: 0, most: 1e6 },
          promptTitle: "Pay",
          prompt: "A year's pay",
          error: "Type pounds",
        },
      ],
      conditionalFormats: [{ ...block(3, 2, 1, 1), formula: "B3<0", style: "error" }],
      tables: [{ ...block(1, 1, 2, 2), name: "PostsTable" }],
      links: [{ row: 2, column: 1, toSheet: "Team", to: { row: 1, column: 1 } }],
      frozen: { rows: 1, columns: 1 },
      print: { landscape: true, fitToWidth: 1, repeatRows: { first: 1, last: 1 }, footer: "&LPlan&R&P" },
    }),
    sheetWith({
      id: "team",
      name: "Team",
      cells: [values(1, 1, [[1, 2]]), formulas(2, 1, "=R[-1]C*2", [[2, 4]])],
      styles: [{ ...block(2, 1, 1, 2), style: "total", format: "money" }],
      charts: [
        {
          name: "Gap",
          title: "The gap",
          kind: "line",
          unit: "£000",
          categories: { sheet: "Team", block: block(1, 1, 1, 2) },
          series: [{ name: "Gap", sheet: "Team", block: block(2, 1, 1, 2) }],
          from: { row: 4, column: 1 },
          to: { row: 10, column: 5 },
        },
      ],
    }),
  ],
  { names: [{ name: "TeamGap", sheet: "Team", row: 2, column: 2 }] },
);

let host: ExcelHost;
beforeAll(async () => {
  host = await emulatedExcel();
  await peoplesWorkbook(host);
});

describe("a first build", () => {
  const build = firstBuild(small);
  const play = () => excelPlan.playEdits(build, takenBack(small));

  test("that fails at any action leaves the workbook as it was", { timeout: 120_000 }, async () => {
    const before = await workbookSnapshot(host);
    const undo = async () => {
      await excelPlan.playEdits(takenBack(small).undoOf(build.length), { undoOf: () => [] });
      await Excel.run(async (context) => {
        const { styles } = context.workbook;
        styles.load("items/name");
        await context.sync();
        for (const { name } of styles.items.slice(2)) styles.getItem(name).delete();
        await context.sync();
      });
      expect(await workbookSnapshot(host)).toBe(before);
    };
    const failures = await actionsOf(host, play);
    expect(await workbookSnapshot(host)).not.toBe(before);
    await undo();
    expect(await notTakenBack(host, failures, play, () => workbookSnapshot(host))).toEqual([]);
  });
});

/** Pay goes, a row comes in twice and one goes; everything else is written anew. */
const rebuild: WorkbookEdit[] = [
  { kind: "insertRows", id: "posts", row: 3, count: 2 },
  { kind: "insertRows", id: "posts", row: 8, count: 1 },
  { kind: "deleteRows", id: "posts", row: 8, count: 1 },
  { kind: "deleteRows", id: "team", row: 2, count: 1 },
  {
    kind: "write",
    id: "posts",
    block: block(3, 1, 2, 2),
    formulas: [
      ["P2", 1],
      ["2010-11", "=B2"],
    ],
  },
  { kind: "write", id: "team", block: block(4, 1, 1, 2), formulas: "=R[-3]C*3" },
  { kind: "restyle", id: "posts", styles: [{ ...block(3, 1, 1, 2), style: "note" }], unit: "£" },
  {
    kind: "furnish",
    id: "posts",
    validated: [block(2, 2, 1, 1)],
    sheet: {
      ...sheetWith({}),
      columnWidths: [12, 12],
      tables: [{ ...block(1, 1, 4, 2), name: "PostsTable" }],
      frozen: { rows: 2, columns: 0 },
    },
  },
  { kind: "names", remove: ["TeamGap"], add: [{ name: "Pay", sheet: "Posts", row: 2, column: 2 }] },
  { kind: "record", record: { ...someRecord, builtAt: "2018-12-05T09:00:00Z" } },
  { kind: "relink", sheet: "Sheet1", cell: "C1", formula: "=Team!A4" },
];

/** In the order in which it is taken back, each with the number of the edit that it undoes. */
const rebuildUndo: [number, WorkbookEdit][] = [
  [10, { kind: "relink", sheet: "Sheet1", cell: "C1", formula: "=B1*2" }],
  [9, { kind: "record", record: someRecord }],
  [5, { kind: "write", id: "team", block: block(4, 1, 1, 2), formulas: [["", ""]] }],
  [
    4,
    {
      kind: "write",
      id: "posts",
      block: block(3, 1, 2, 2),
      formulas: [
        ["", ""],
        ["", ""],
      ],
    },
  ],
  [3, { kind: "insertRows", id: "team", row: 2, count: 1 }],
  [3, { kind: "write", id: "team", block: block(2, 1, 1, 2), formulas: "=R[-1]C*2" }],
  [3, { kind: "restyle", id: "team", styles: small.sheets[1]?.styles ?? [], unit: "£000" }],
  [2, { kind: "insertRows", id: "posts", row: 8, count: 1 }],
  [1, { kind: "deleteRows", id: "posts", row: 8, count: 1 }],
  [0, { kind: "deleteRows", id: "posts", row: 3, count: 2 }],
  [8, { kind: "names", remove: ["Pay"], add: small.names }],
  [6, { kind: "restyle", id: "posts", styles: small.sheets[0]?.styles ?? [], unit: "£000" }],
];

describe("a rebuild", () => {
  const undoOf = (played: number) => rebuildUndo.filter(([edit]) => edit < played).map(([, undo]) => undo);
  const play = () => excelPlan.playEdits(rebuild, { undoOf });

  test("that fails at any action leaves cells, rows, names and record as they were", async () => {
    await excelPlan.playEdits(firstBuild(small), takenBack(small));
    const before = await cellsAndNames();
    await play(); // leaves the styles that it makes
    expect(await cellsAndNames()).not.toBe(before);
    await excelPlan.playEdits(undoOf(rebuild.length), { undoOf: () => [] });
    const failures = await actionsOf(host, play);
    await excelPlan.playEdits(undoOf(rebuild.length), { undoOf: () => [] });
    expect(await cellsAndNames()).toBe(before);
    expect(await notTakenBack(host, failures, play, cellsAndNames)).toEqual([]);
  }, 120_000);
});

/** What people see of the cells and names; what furnishes a sheet is for the next rebuild to put right. */
async function cellsAndNames(): Promise<string> {
  const { sheets, kept } = JSON.parse(await workbookSnapshot(host)) as {
    sheets: { name: string; formulas: unknown[][]; values: unknown[][]; formats: unknown[][] }[];
    kept: { names: { name: string; means: string }[]; xmlParts: string[]; settings: unknown };
  };
  const cells = sheets.flatMap(({ name, formulas: typed, values: shown, formats }) =>
    typed.flatMap((row, down) =>
      row.flatMap((cell, across) =>
        cell === ""
          ? []
          : [[name, down + 1, across + 1, cell, shown[down]?.[across], formats[down]?.[across]].join(" ")],
      ),
    ),
  );
  const others = [...kept.names.map(({ name, means }) => `${name} ${means}`).sort(), ...kept.xmlParts];
  return [...cells, ...others, JSON.stringify(kept.settings)].join("\n");
}
