/** What else the audit says of a formula, and where it keeps quiet. */
import { expect, test } from "vitest";
import { categories } from "../../../src/audit/finding.ts";
import type { WorkbookGrid } from "../../../src/audit/workbookGrid.ts";
import { complaints, findings } from "../complaints.ts";
import { gridOf, sheetOf } from "../gridOf.ts";
import { textSheet } from "../textSheet.ts";

const plan = (text: string) => gridOf(textSheet(text));

const facts: readonly (readonly [what: string, grid: WorkbookGrid, rule: string, ...complaints: string[]])[] =
  [
    ["deleted cells", plan("=A2+#REF! → #REF!"), "brokenReference", "error brokenReference A1"],
    ["deleted cells of a sheet", plan("=Pay!#REF! → #REF!"), "brokenReference", "error brokenReference A1"],
    [
      "a name of deleted cells",
      { ...plan("=Rate*2 → #REF!"), names: [{ name: "rate", formula: "=Inputs!#REF!" }] },
      "brokenReference",
      "error brokenReference A1",
    ],
    [
      "where an error starts",
      plan("0 | =1/A1 → #DIV/0! | =B1+1 → #DIV/0!"),
      "errorValue",
      "error errorValue B1",
    ],
    [
      "an error that comes from another sheet",
      gridOf(textSheet("0 | =1/A1 → #DIV/0!"), textSheet("=Sheet1!B1 → #DIV/0!", { name: "Next" })),
      "errorValue",
      "error errorValue B1",
    ],
    ["no figure on purpose", plan("=NA() → #N/A"), "errorValue", "note errorValue A1"],
    [
      "formulas that need each other",
      plan("=B1+1 | =C1+1 | =A1+1"),
      "circularReference",
      "error circularReference A1 B1 C1",
    ],
    ["a total that takes in itself", plan("=SUM(A1:A3)"), "circularReference", "error circularReference A1"],
    [
      "the month that opens with its own closing balance, and not its circle",
      plan(
        `        | Apr           | May           | Jun           | Jul
         Opening | 900           | =B4           | =D4           | =D4
         Flow    | 20            | 30            | 40            | 20
         Closing | =B2+B3 → 920  | =C2+C3 → 950  | =D2+D3        | =E2+E3`,
      ),
      "circularReference",
      "error circularReference D2",
    ],
    [
      "a circle that Excel is told to go round",
      { ...plan("=B1+1 | =A1+1"), calculation: { isManual: false, isIterative: true } },
      "circularReference",
      "warning circularReference A1 B1",
    ],
    ["formulas that only look ahead", plan("=B1+1 | =C1+1 | 3"), "circularReference"],
    ["a check that fails", plan("Balance check | 5 | 3 | =B1-C1 → 2"), "checkRow", "warning checkRow D1"],
    ["a check that holds", plan("Balance check | 5 | 5 | =B1-C1 → 0"), "checkRow"],
    [
      "a year that reads the next",
      plan("Year | 2025 | 2026\nCost | =C2*0.9 | 7"),
      "futurePeriod",
      "warning futurePeriod B2",
    ],
    [
      "a key with a space that no lookup finds",
      gridOf(
        sheetOf("Sheet1", [
          ["North ", 3],
          ["South", 4],
          ["North", ["=VLOOKUP(A3,$A$1:$B$2,2,FALSE)", "#N/A"]],
          ["south", ["=VLOOKUP(A4,$A$1:$B$2,2,FALSE)", 4]],
        ]),
      ),
      "spacedKey",
      "warning spacedKey B3",
    ],
    [
      "a space in a list that another workbook's formula does not read",
      gridOf(
        sheetOf("Sheet1", [
          ["North ", 3],
          ["South", 4],
          ["North", ["=VLOOKUP(A3,[Pay.xlsx]Sheet1!$A$1:$B$2,2,FALSE)", "#N/A"]],
        ]),
      ),
      "spacedKey",
    ],
    [
      "a name that means something else here",
      {
        ...plan("2 | =Rate*2"),
        names: [
          { name: "Rate", formula: "=Inputs!$A$1" },
          { name: "rate", formula: "=Sheet1!$A$1", sheet: "Sheet1" },
        ],
      },
      "shadowedName",
      "note shadowedName B1",
    ],
    [
      "a name of this sheet alone",
      {
        ...plan("2 | =Rate*2"),
        names: [{ name: "Rate", formula: "=Sheet1!$A$1", sheet: "Sheet1" }],
      },
      "shadowedName",
    ],
    [
      "a workbook that is worked out by hand",
      { ...plan("2 | =A1*2"), calculation: { isManual: true, isIterative: false } },
      "manualCalculation",
      "note manualCalculation B1",
    ],
    ["years that run backwards", plan("Year | 2026 | 2025\nCost | =C2*1.1 | 7"), "futurePeriod"],
    [
      "a nearest match in a list out of order",
      plan("3 | x\n1 | y\n2 | z\n=VLOOKUP(2,A1:B3,2)"),
      "looseLookup",
      "warning looseLookup A4",
    ],
    [
      "a nearest match in bands",
      plan("1 | x\n2 | y\n3 | z\n=VLOOKUP(2,A1:B3,2)"),
      "looseLookup",
      "note looseLookup A4",
    ],
    [
      "a column counted by hand",
      plan("a | x\n=VLOOKUP(A1,A1:B1,2,FALSE)"),
      "looseLookup",
      "note looseLookup A2",
    ],
    ["an exact match", plan("a | x\n=MATCH(A1,A1:B1,0)"), "looseLookup"],
    [
      "an add-in that is not there",
      plan("=_xldudf_MTFP_ONCOST(A2)"),
      "absentAddin",
      "warning absentAddin A1",
    ],
    [
      "a hidden sheet",
      gridOf(textSheet("=Pay!A1"), textSheet("1", { name: "Pay", visibility: "veryHidden" })),
      "hiddenPrecedent",
      "note hiddenPrecedent A1",
    ],
    [
      "a hidden row",
      gridOf(textSheet("1\n=A1*2", { hiddenRows: new Set([1]) })),
      "hiddenPrecedent",
      "note hiddenPrecedent A2",
    ],
    ["what is in sight", gridOf(textSheet("1\n=A1*2", { hiddenRows: new Set([9]) })), "hiddenPrecedent"],
    ["a figure of the day", plan("=TODAY()"), "volatileFormula", "note volatileFormula A1"],
    ["a whole column", plan("=SUM(B:B)"), "volatileFormula", "note volatileFormula A1"],
    ["an error out of sight", plan("1 | =IFERROR(1/A1,0)"), "maskedError", "note maskedError B1"],
    [
      "four choices in one formula",
      plan("1 | =IF(A1,1,IF(A1,2,IF(A1,3,IF(A1,4,5))))"),
      "knottedFormula",
      "note knottedFormula B1",
    ],
    ["a choice without its other case", plan("1 | =IF(A1>0,2)"), "knottedFormula", "note knottedFormula B1"],
    ["a choice with both cases", plan("1 | =IF(A1>0,2,3)"), "knottedFormula"],
    ["two signs in a row", plan("1 | 2 | =A1+-B1"), "knottedFormula", "note knottedFormula C1"],
    [
      "fourteen steps in one formula",
      plan(`1 | =${"A1+".repeat(14)}A1`),
      "knottedFormula",
      "note knottedFormula B1",
    ],
    ["thirteen steps in one formula", plan(`1 | =${"A1+".repeat(13)}A1`), "knottedFormula"],
    ["a plus that does nothing", plan("1 | =+A1 | =A1+1"), "leadingPlus", "note leadingPlus B1"],
    ["a number between two that are read", plan("1\n2\n3\n=A1+A3"), "unusedInput", "note unusedInput A2"],
    [
      "the last number, which the total leaves out",
      plan("1\n2\n3\n=SUM(A1:A2)"),
      "unusedInput",
      "note unusedInput A3",
    ],
    [
      "a number that another sheet reads",
      gridOf(textSheet("1\n2\n3\n=A1+A3"), textSheet("=Sheet1!A2", { name: "Next" })),
      "unusedInput",
    ],
    [
      "a number that is read by its name",
      { ...plan("1\n2\n3\n=A1+A3\n=Pay*2"), names: [{ name: "Pay", formula: "=Sheet1!$A$2" }] },
      "unusedInput",
    ],
    [
      "numbers of a table that formulas read",
      gridOf(
        textSheet("1\n2\n3\n=A1+A3\n=SUM(Posts[Pay])", {
          tables: [{ name: "Posts", row: 1, column: 1, height: 3, width: 1 }],
        }),
      ),
      "unusedInput",
    ],
    [
      "numbers that a formula may read without saying so",
      plan("1\n2\n3\n=A1+A3+OFFSET(A1,1,0)"),
      "unusedInput",
    ],
    ["a column to be looked at between two that are read", plan("1|4|2|=A1+C1\n1|5|2|=A2+C2"), "unusedInput"],
    [
      "the same sum in two places",
      plan("1 | 2 | =A1/B1\n | | \n | | =A1/B1"),
      "repeatedCalculation",
      "note repeatedCalculation C3",
    ],
    ["a fixed formula along a line", plan("1 | 2 | =$A$1/$B$1\n | | =$A$1/$B$1"), "repeatedCalculation"],
    ["a figure that is shown twice", plan("1 | =A1\n\n | | =A1"), "repeatedCalculation"],
    ["another workbook", plan("=[1]Pay!A1"), "otherWorkbook", "note otherWorkbook A1"],
    [
      "another workbook that is closed",
      plan(String.raw`='C:\Plans (old)\[Pay.xlsx]Sheet1'!A1`),
      "otherWorkbook",
      "note otherWorkbook A1",
    ],
    [
      "cells of another workbook where it has a sheet of the same name",
      plan(String.raw`='C:\Plans (old)\[Pay.xlsx]Sheet1'!A1 | ='https://x.example/a b/[Pay.xlsx]Sheet1'!B1`),
      "circularReference",
    ],
    [
      "names of another workbook",
      plan("=Pay.xlsx!Rate\n=[1]!Rate"),
      "otherWorkbook",
      "note otherWorkbook A1 A2",
    ],
    [
      "names of another sheet",
      gridOf(textSheet("=Pay!Rate"), textSheet("1", { name: "Pay" })),
      "otherWorkbook",
    ],
    [
      "a number whose name is another workbook's in the formula",
      { ...plan("1\n2\n3\n=A1+A3+[1]!Rate"), names: [{ name: "Rate", formula: "=Sheet1!$A$2" }] },
      "unusedInput",
      "note unusedInput A2",
    ],
    [
      "a number that is read by its name on its sheet",
      {
        ...plan("1\n2\n3\n=A1+A3+Sheet1!Rate"),
        names: [{ name: "Rate", formula: "=Sheet1!$A$2", sheet: "Sheet1" }],
      },
      "unusedInput",
    ],
    [
      "a number that is read by a name for its name",
      {
        ...plan("1\n2\n3\n=A1+A3+Levy"),
        names: [
          { name: "Levy", formula: "=Rate" },
          { name: "Rate", formula: "=Sheet1!$A$2" },
        ],
      },
      "unusedInput",
    ],
    [
      "a number that is read with those of other sheets",
      gridOf(
        textSheet("1\n2\n3\n=A1+A3"),
        textSheet("1", { name: "May" }),
        textSheet("=SUM(Sheet1:May!A2)", { name: "Year" }),
      ),
      "unusedInput",
    ],
    [
      "a number that is read as one end of a range written with its sheet twice",
      gridOf(textSheet("1\n2\n3\n=A1+A3"), textSheet("=SUM(Sheet1!A1:Sheet1!A3)", { name: "Year" })),
      "unusedInput",
    ],
    ["a sum of one cell", plan("1 | =SUM(A1)"), "needlessSum", "note needlessSum B1"],
    [
      "a blank among numbers",
      plan("1 | 2 | =A1*B1\n1 | | =A2*B2\n1 | 2 | =A3*B3"),
      "blankReference",
      "note blankReference C2",
    ],
  ];

test.each(facts.map(([what, grid, rule, ...said]) => ({ what, grid, rule, said })))(
  "$what",
  async ({ grid, rule, said }) => {
    expect(await complaints(grid, rule)).toEqual(said);
  },
);

test("a figure shown as another kind than its neighbours", async () => {
  const percent = { value: 1, numberFormat: "0%" };
  const cells = [1, 2, 3].map((column) => ({
    row: 2,
    column,
    formula: `=${"ABC".charAt(column - 1)}1`,
    ...percent,
  }));
  const odd = cells.map((cell) => (cell.column === 2 ? { ...cell, numberFormat: "#,##0" } : cell));
  const sheet = { ...textSheet(""), cells: odd };
  expect(await complaints(sheet, "oddFormat")).toEqual(["note oddFormat B2"]);
});

const share = { value: 0.2, numberFormat: "0%" };
test.each([
  ["a percentage among amounts", [900, share, 300], ["note mixedUnits A4"]],
  ["a date among amounts", [900, { value: 45748, numberFormat: "dd/mm/yyyy" }, 300], ["note mixedUnits A4"]],
  ["percentages alone", [share, share, share], []],
  ["a share that is shown plainly", [share, 0.3, 0.5], []],
])("a sum of %s", async (_, figures, said) => {
  const sheet = sheetOf("Sheet1", [...figures.map((figure) => [figure]), [["=SUM(A1:A3)", 1]]]);
  expect(await complaints(sheet, "mixedUnits")).toEqual(said);
});

const hiding = (hiddenRows: readonly number[], hiddenColumns: readonly number[] = []) => ({
  hiddenRows: new Set(hiddenRows),
  hiddenColumns: new Set(hiddenColumns),
});

test.each<[formula: string, hides: ReturnType<typeof hiding>, said?: string]>([
  ["=Pay!A7", hiding([7]), "the hidden row 7 of Pay"],
  ["=Pay!A7", hiding([6, 8])],
  ["=SUM(Pay!A5:A8)", hiding([9, 8, 7, 2]), "the hidden rows 7:8 of Pay"],
  ["=SUM(Pay!A1:A9)", hiding([8, 2, 3, 5]), "the hidden rows 2:3, 5, 8 of Pay"],
  ["=SUM(Pay!A1:A20)", hiding([2, 4, 6, 8, 10]), "the hidden rows 2, 4, 6 and more of Pay"],
  ["=SUM(Pay!A1:F1)", hiding([], [3, 4]), "the hidden columns C:D of Pay"],
  ["=SUM(Pay!Z1:AB1)", hiding([], [27]), "the hidden column AA of Pay"],
  ["=SUM(Pay!A1:F9)", hiding([4], [2]), "the hidden row 4 and column B of Pay"],
  ["=Pay!B4+Pay!A5", hiding([5], [3]), "the hidden row 5 of Pay"],
])("%s where something is hidden", async (formula, hides, said) => {
  const found = await findings(gridOf(textSheet(formula), textSheet("1", { name: "Pay", ...hides })));
  const messages = found.filter(({ rule }) => rule === "hiddenPrecedent").map(({ message }) => message);
  expect(messages).toEqual(said === undefined ? [] : [`The formula reads ${said}.`]);
});

test("an unlocked formula on a protected sheet", async () => {
  const cell = { row: 1, column: 1, formula: "=B1", value: 1, locked: false };
  const sheet = { ...textSheet("", { isProtected: true }), cells: [cell] };
  expect(await complaints(sheet, "hiddenPrecedent")).toEqual(["note hiddenPrecedent A1"]);
});

test("every category has a rule that speaks of it", async () => {
  const sheets = [
    ...facts.map(([, grid]) => grid),
    plan("Pay | 1 | 2 | 3\nRent | 5 | 6 | 7\nTotal | =SUM(B1:B2) | =SUM(C1:C2) | =SUM(D2:D2)"),
    plan("a | 1 | 2 | =B1*C1\nb | 1 | 2 | =B2+C2\nc | 1 | 2 | =B3*C3"),
    plan("1\n2\n=SUM(A1:A2) → 3\n=SUM(A1:A3) → 6"),
    plan("a | 2 | =B1*9\nb | 3 | =B2*9\nc | 4 | 40\nd | 5 | =B4*9"),
    plan("1\n2,500\n3"),
    plan("1 | 2 | =A1+B1+250"),
  ];
  const found = new Set<string>();
  for (const grid of sheets) for (const { category } of await findings(grid)) found.add(category);
  expect([...found].sort()).toEqual([...categories].sort());
});
