/** What Explain says of cells that are in trouble: unlike their neighbours, in error, in a circle, or beyond it. */
import { expect, test } from "vitest";
import { explainCell } from "../../src/explain/explainCell.ts";
import { printExplanation } from "../../src/explain/printExplanation.ts";
import { gridOf, sheetOf } from "../audit/gridOf.ts";

/** Years across, the suspect formula in C4 between two that agree. */
const between = (suspect: string) =>
  gridOf(
    sheetOf("Plan", [
      ["Line", "2018-19", "2019-20", "2020-21"],
      ["Pay", 1, 1, 1],
      ["Rent", 1, 1, 1],
      ["Total", ["=SUM(B2:B3)*2", 4], [suspect, 4], ["=SUM(D2:D3)*2", 4]],
    ]),
  );

test.each([
  ["=SUM(C2:C3)*2", []],
  ["=SUM(C2:C2)*2", ["Differs from B4 and D4: its range C2 ends elsewhere than C2:C3."]],
  ["=SUM(C1:C3)*2", ["Differs from B4 and D4: its range C1:C3 starts elsewhere than C2:C3."]],
  ["=SUM(C2:C3)*3", ["Differs from B4 and D4: it has 3 where the other has 2."]],
  ["=SUM(C2:C3)+2", ["Differs from B4 and D4: it has + where the other has *."]],
  ["=MAX(C2:C3)*2", ["Differs from B4 and D4: it has MAX where the other has SUM."]],
  ["=SUM($C$2:$C$3)*2", ["Differs from B4 and D4: $C$2:$C$3 is fixed ($) otherwise than C2:C3."]],
  ["=SUM(C2:C3)*2+5", ["Differs from B4 and D4: it also has +5."]],
  ["=SUM(C2:C3)", ["Differs from B4 and D4: it lacks *2."]],
  ["=-SUM(C2:C3)*2", ["Differs from B4 and D4: it also has the sign -."]],
  ["=+SUM( C2:C3 )*2", []],
  ["=C2+C3+C3+C3", ["Differs from B4 and D4: like them it would be =SUM(C2:C3)*2."]],
])("%s between its neighbours", (suspect, said) => {
  expect(explainCell(between(suspect), { sheet: "Plan", cell: "C4" }).differences).toEqual(said);
});

test.each([
  ['="FTE "&B2', '="FTE "&B3', '="FTE "&B4', []],
  [
    '=B2&" FTE"',
    '=B3&"FTE"',
    '=B4&" FTE"',
    ['Differs from A2 and A4: it has "FTE" where the other has " FTE".'],
  ],
  ["=Pay North", "=PayNorth", "=Pay North", ["Differs from A2 and A4: like them it would be =Pay North."]],
  ["=B2+1", "=+ B3 + 1", "=B4+1", []],
])("a blank counts where it says something: %s, then %s", (above, suspect, below, said) => {
  const grid = gridOf(sheetOf("Plan", [["Staff"], [[above, "a"]], [[suspect, "b"]], [[below, "c"]]]));
  expect(explainCell(grid, { sheet: "Plan", cell: "A3" }).differences).toEqual(said);
});

test("a number typed over a formula is called out", () => {
  const grid = gridOf(sheetOf("Plan", [["Total", ["=B2", 1], 7, ["=D2", 1]]]));
  expect(explainCell(grid, { sheet: "Plan", cell: "C1" }).differences).toEqual([
    "A typed value where B1 and D1 calculate.",
  ]);
});

test("an error is followed to the cell in which it starts", () => {
  const grid = gridOf(
    sheetOf("Plan", [
      ["Cases", 10],
      ["FTE", 0],
      ["Caseload", ["=B1/B2", "#DIV/0!"]],
      ["Twice", ["=B3*2", "#DIV/0!"]],
      ["Report", ["=B4+1", "#DIV/0!"]],
    ]),
  );
  const { errorTrail, steps, remarks } = explainCell(grid, { sheet: "Plan", cell: "B5" });
  expect(errorTrail.map(({ cells, words }) => `${cells} ${words}`)).toEqual(["B4 Twice", "B3 Caseload"]);
  expect(steps.at(-1)?.result).toBe("#DIV/0!");
  expect(remarks).toEqual([]);
  expect(explainCell(grid, { sheet: "Plan", cell: "B3" }).errorTrail).toEqual([]);
});

test("a circle is said, with the way it takes", () => {
  const grid = gridOf(
    sheetOf("Plan", [
      [
        ["=B1+1", 0],
        ["=C1", 0],
        ["=A1", 0],
        ["=D1", 0],
        ["=A1", 0],
      ],
    ]),
  );
  const remarks = (cell: string) => explainCell(grid, { sheet: "Plan", cell }).remarks.join();
  expect(remarks("A1")).toContain("Circular: the formula reads its own cell, by way of Plan!B1.");
  expect(remarks("D1")).toContain("Circular: the formula reads its own cell.");
  expect(remarks("E1")).not.toContain("Circular");
});

test.each([
  ["a function only Excel knows", "=BAHTTEXT(B1)", 8, "BAHTTEXT is not worked out here"],
  [
    "a kind of total that Excel alone knows",
    "=AGGREGATE(13,6,B1:B1)",
    8,
    "AGGREGATE of kind 13 is not worked out here",
  ],
  ["a number drawn", "=RAND()*B1", 8, "RAND is not worked out here, because it draws new numbers"],
  ["another workbook", "=[2]Pay!B4", 8, "outside this workbook's grid"],
  ["a closed workbook", String.raw`=B1+'C:\Plans\[Pay.xlsx]Plan'!B4`, 8, "outside this workbook's grid"],
  ["a name of another workbook", "=B1*Pay.xlsx!Rate", 8, "outside this workbook's grid"],
  ["a table of another workbook", "=SUM(Pay.xlsx!Posts[Net])", 8, "outside this workbook's grid"],
  ["a value that waits", "=B1+1", 9, "Worked out here it comes to 3, but the cell holds 9"],
  ["a link to another program", "=Feed|'prices'!BP+1", 8, "could not be read"],
  ["our function refuses", "=MTFP.AGENCY_RATE(B1,28)", "#VALUE!", "MTFP.AGENCY_RATE refuses: "],
])("what cannot be shown is said: %s", (_, formula, value, remark) => {
  const grid = gridOf(sheetOf("Plan", [["Cases", 2, [formula, value]]]));
  const { remarks, steps, value: shown } = explainCell(grid, { sheet: "Plan", cell: "C1" });
  expect(remarks.join(" ")).toContain(remark);
  expect([shown, undefined]).toContain(steps.at(-1)?.result);
});

test.each(["=#REF!B1+1", "=Gone!#REF!+1", String.raw`='C:\Plans\[Pay.xlsx]Plan'!#REF!+1`])(
  "what was deleted is read nowhere: %s",
  (formula) => {
    const grid = gridOf(sheetOf("Plan", [["Cases", 2, [formula, "#REF!"]]]));
    expect(explainCell(grid, { sheet: "Plan", cell: "C1" })).toMatchObject({
      words: "#REF! + 1",
      precedents: [],
      remarks: [],
    });
  },
);

test("columns of a table and names are followed to their cells", () => {
  const posts = sheetOf(
    "Posts",
    [
      ["Post", "FTE", "Pay", "Cost"],
      ["Social worker", 2, 100, ["=[@FTE]*Posts[[#This Row],[Pay]]*uplift", 400]],
      ["Manager", 1, 200, ["=[@FTE]*Posts[[#This Row],[Pay]]*uplift", 400]],
      ["Total", null, null, ["=SUM(Posts[Cost])", 800]],
    ],
    { tables: [{ name: "Posts", row: 1, column: 1, height: 3, width: 4 }] },
  );
  const grid = {
    ...gridOf(posts, sheetOf("Rates", [["Uplift", 2]])),
    names: [{ name: "uplift", formula: "=Rates!$B$1" }],
  };
  expect(explainCell(grid, { sheet: "Posts", cell: "D2" })).toMatchObject({
    words: "FTE × Pay × uplift",
    steps: [{ values: "2 × 100 × 2", result: "400" }],
    precedents: [{ cells: "B2" }, { cells: "C2" }, { sheet: "Rates", cells: "B1" }],
  });
  expect(explainCell(grid, { sheet: "Posts", cell: "D4" }).words).toBe("the sum of Social worker to Manager");
});

test("before dynamic arrays a column stood for the cell in the formula's row", () => {
  const grid = gridOf(
    sheetOf("Plan", [
      ["a", 5, ["=B1:B2*2", 10]],
      ["b", 7, ["=B1:B2*2", 14]],
    ]),
  );
  expect(explainCell(grid, { sheet: "Plan", cell: "C2" })).toMatchObject({
    remarks: [],
    steps: [{ result: "14" }],
  });
});

test("the printed form has all of it, a line each", () => {
  expect(printExplanation(explainCell(between("=SUM(C2:C3)*3"), { sheet: "Plan", cell: "C4" }))).toEqual([
    "Plan!C4 Total, 2019-20",
    "4",
    "=SUM(C2:C3)*3",
    "(the sum of Pay to Rent) × 3",
    "  1. the sum of Pay to Rent: 1 + 1 = 2",
    "  2. 2 × 3 = 4",
    "Reads:",
    "  Plan!C2:C3 Pay to Rent in 2019-20: 2 cells, 1, 1",
    "Differs from B4 and D4: it has 3 where the other has 2.",
    "Worked out here it comes to 6, but the cell holds 4: it may be waiting to be recalculated.",
  ]);
});

test("the printed form says the address of an unnamed cell once", () => {
  const bare = gridOf(sheetOf("Plan", [[1, ["=A1+1", 2], ["=B1*2", 4]]]));
  expect(printExplanation(explainCell(bare, { sheet: "Plan", cell: "B1" }))).toEqual([
    "Plan!B1",
    "2",
    "=A1+1",
    "A1 + 1",
    "  1. 1 + 1 = 2",
    "Reads:",
    "  Plan!A1: 1",
    "Read by:",
    "  Plan!C1: 4",
  ]);
});
