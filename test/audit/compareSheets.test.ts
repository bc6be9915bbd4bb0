/** Two versions of a sheet or workbook: rows stay beside each other though others come and go. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { compareSheets } from "../../src/audit/compareSheets.ts";
import { compareWorkbooks } from "../../src/audit/compareWorkbooks.ts";
import { gridOf, sheetOf } from "./gridOf.ts";

const noColumns = { insertedColumns: [], deletedColumns: [] };

const before = sheetOf("Plan", [
  ["Line", 2018, 2019],
  ["Pay", 100, ["=B2*2", 200]],
  ["Rent", 50, ["=B3*2", 100]],
  ["Fees", 10, ["=B4*2", 20]],
  ["Total", ["=SUM(B2:B4)", 160], ["=SUM(C2:C4)", 320]],
]);

test("a row put in is one inserted row, and what moved is no change", () => {
  const after = sheetOf("Plan", [
    ["Line", 2018, 2019],
    ["Pay", 100, ["=B2*2", 200]],
    ["Agency", 7, ["=B3*2", 14]],
    ["Rent", 50, ["=B4*2", 100]],
    ["Fees", 10, ["=B5*2", 20]],
    ["Total", ["=SUM(B2:B5)", 167], ["=SUM(C2:C5)", 334]],
  ]);
  expect(compareSheets(before, after)).toEqual({
    insertedRows: [3],
    deletedRows: [],
    ...noColumns,
    changes: [
      { kind: "value", cell: "B6", from: "B5", before: "160", after: "167" },
      { kind: "value", cell: "C6", from: "C5", before: "320", after: "334" },
    ],
  });
  expect(compareSheets(after, before)).toMatchObject({ insertedRows: [], deletedRows: [3] });
});

test.each([
  [
    "a typed figure",
    [["Pay", 120, ["=B2*2", 200]]],
    [{ kind: "input", cell: "B2", before: "100", after: "120" }],
  ],
  [
    "another sum",
    [["Pay", 100, ["=B2*3", 300]]],
    [{ kind: "formula", cell: "C2", before: "=B2*2", after: "=B2*3" }],
  ],
  ["a sum typed over", [["Pay", 100, 200]], [{ kind: "formula", cell: "C2", before: "=B2*2", after: "200" }]],
  [
    "the same sum, another result",
    [["Pay", 100, ["=B2*2", 201]]],
    [{ kind: "value", cell: "C2", before: "200", after: "201" }],
  ],
  ["a figure emptied", [["Pay", null, ["=B2*2", 200]]], [{ kind: "input", cell: "B2", before: "100" }]],
] as const)("%s is one change of its kind", (_, [row], changes) => {
  const [first, , ...rest] = [
    ["Line", 2018, 2019],
    row,
    ["Rent", 50, ["=B3*2", 100]],
    ["Fees", 10, ["=B4*2", 20]],
    ["Total", ["=SUM(B2:B4)", 160], ["=SUM(C2:C4)", 320]],
  ] as const;
  const after = sheetOf("Plan", [first, row, ...rest] as never);
  expect(compareSheets(before, after)).toEqual({ insertedRows: [], deletedRows: [], ...noColumns, changes });
});

test("law: rows put in anywhere are the inserted rows, and taking them out again the deleted ones", () => {
  const names = fc.uniqueArray(fc.string({ minLength: 2, maxLength: 6, unit: "grapheme-ascii" }), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(names, fc.array(fc.nat(12), { maxLength: 4 }), (lines, places) => {
      const rows = lines.map((line, at) => [`line ${line}`, at]);
      const longer = [...rows];
      places.forEach((place, at) =>
        longer.splice(Math.min(place, longer.length), 0, [`new ${String(at)}`, 1]),
      );
      const isNew = longer.flatMap(([name], at) => (String(name).startsWith("new ") ? [at + 1] : []));
      const [short, long] = [sheetOf("Plan", rows), sheetOf("Plan", longer)];
      expect(compareSheets(short, long)).toEqual({
        insertedRows: isNew,
        deletedRows: [],
        ...noColumns,
        changes: [],
      });
      expect(compareSheets(long, short)).toEqual({
        insertedRows: [],
        deletedRows: isNew,
        ...noColumns,
        changes: [],
      });
    }),
  );
});

const noChange = { insertedRows: [], deletedRows: [], ...noColumns, changes: [] };

test.each([
  [
    "a year put in between",
    [
      ["Line", 2017, 2018, 2019],
      ["Pay", 90, 100, ["=C2*2", 200]],
      ["Rent", 45, 50, ["=C3*2", 100]],
      ["Fees", 9, 10, ["=C4*2", 20]],
      ["Total", ["=SUM(B2:B4)", 144], ["=SUM(C2:C4)", 160], ["=SUM(D2:D4)", 320]],
    ],
    { ...noChange, insertedColumns: [2] },
  ],
  [
    "a column of texts put in front",
    [
      ["Ref", "Line", 2018, 2019],
      ["P1", "Pay", 100, ["=C2*2", 200]],
      ["R1", "Rent", 50, ["=C3*2", 100]],
      ["F1", "Fees", 10, ["=C4*2", 20]],
      ["T1", "Total", ["=SUM(C2:C4)", 160], ["=SUM(D2:D4)", 320]],
    ],
    { ...noChange, insertedColumns: [1] },
  ],
  [
    "a heading typed over",
    [
      ["Line", 2018, 2020],
      ["Pay", 100, ["=B2*2", 200]],
      ["Rent", 50, ["=B3*2", 100]],
      ["Fees", 10, ["=B4*2", 20]],
      ["Total", ["=SUM(B2:B4)", 160], ["=SUM(C2:C4)", 320]],
    ],
    { ...noChange, changes: [{ kind: "input", cell: "C1", before: "2019", after: "2020" }] },
  ],
  [
    "a word beside a row",
    [
      ["Line", 2018, 2019],
      ["Pay", 100, ["=B2*2", 200]],
      ["Rent", 50, ["=B3*2", 100], null, "moves in May"],
      ["Fees", 10, ["=B4*2", 20]],
      ["Total", ["=SUM(B2:B4)", 160], ["=SUM(C2:C4)", 320]],
    ],
    { ...noChange, changes: [{ kind: "input", cell: "E3", after: "moves in May" }] },
  ],
] as const)("%s", (_, rows, expected) => {
  expect(compareSheets(before, sheetOf("Plan", rows as never))).toEqual(expected);
});

test("a column taken out is one deleted column", () => {
  const wide = sheetOf("Plan", [
    ["Line", 2017, 2018],
    ["Pay", 90, 100],
    ["Rent", 45, 50],
  ]);
  const narrow = sheetOf("Plan", [
    ["Line", 2018],
    ["Pay", 100],
    ["Rent", 50],
  ]);
  expect(compareSheets(wide, narrow)).toEqual({ ...noChange, deletedColumns: [2] });
});

test.each([
  ["fixed", "=Inputs!$B$3*2", "='Key inputs'!$C$4*2"],
  ["in a range", "=SUM(Inputs!B2:B3)", "=SUM('Key inputs'!C3:C4)"],
  ["of a whole column", "=SUM(Inputs!$B:$B)", "=SUM('Key inputs'!$C:$C)"],
])(
  "a formula that follows rows, columns and the name of another sheet is the same formula: %s",
  (_, was, is) => {
    const inputs = sheetOf("Inputs", [
      ["Input", "Value"],
      ["Pay award", 0.03],
      ["Vacancies", 0.05],
      ["Premium", 30],
    ]);
    const moved = sheetOf("Key inputs", [
      ["Our inputs"],
      ["Input", 2018, "Value"],
      ["Pay award", 0.02, 0.03],
      ["Vacancies", 0.05, 0.05],
      ["Premium", 28, 30],
    ]);
    const plan = (formula: string) => sheetOf("Plan", [["Saving", [formula, 1]]]);
    const compared = compareWorkbooks(gridOf(inputs, plan(was)), gridOf(moved, plan(is)));
    expect(compared.renamedSheets).toEqual([{ before: "Inputs", after: "Key inputs" }]);
    expect(compared.sheets).toEqual([
      { sheet: "Key inputs", ...noChange, insertedRows: [1], insertedColumns: [2] },
    ]);
  },
);

test("of a workbook: sheets that came, went and changed; those that did not are left out", () => {
  const [same, gone, come] = ["Same", "Gone", "Come"].map((name) => sheetOf(name, [["a", 1]]));
  const changed = sheetOf("Plan", [["Line", 2018, 2020]]);
  if (!same || !gone || !come) throw new Error("three sheets");
  const comparison = compareWorkbooks(
    gridOf(same, gone, sheetOf("PLAN", [["Line", 2018, 2019]])),
    gridOf(same, changed, come),
  );
  expect(comparison).toEqual({
    addedSheets: ["Come"],
    deletedSheets: ["Gone"],
    renamedSheets: [],
    sheets: [
      {
        sheet: "Plan",
        insertedRows: [],
        deletedRows: [],
        ...noColumns,
        changes: [{ kind: "input", cell: "C1", before: "2019", after: "2020" }],
      },
    ],
  });
});

test("a sheet that was only renamed is known by what it holds", () => {
  const renamed = {
    ...before,
    name: "Plan 2019",
    cells: before.cells.map((cell) => (cell.value === 50 ? { ...cell, value: 55 } : cell)),
  };
  const other = sheetOf("Notes", [["Read me"], ["Nothing here"]]);
  expect(compareWorkbooks(gridOf(before), gridOf(other, renamed))).toEqual({
    addedSheets: ["Notes"],
    deletedSheets: [],
    renamedSheets: [{ before: "Plan", after: "Plan 2019" }],
    sheets: [
      {
        sheet: "Plan 2019",
        insertedRows: [],
        deletedRows: [],
        ...noColumns,
        changes: [{ kind: "input", cell: "B3", before: "50", after: "55" }],
      },
    ],
  });
});
