/** Our functions in formulas as people write them, turned into plain Excel and proven equal. */
import { expect, test } from "vitest";
import { catalogue } from "../../../src/catalogue/catalogue.ts";
import type { CatalogueEntry } from "../../../src/catalogue/catalogueEntry.ts";
import { conversionPlan, isSameValue } from "../../../src/flows/convert/conversionPlan.ts";
import { convertFormula } from "../../../src/flows/convert/convertFormula.ts";
import { sheetOf } from "../../audit/gridOf.ts";
import { calculate, type Sum } from "../../catalogue/ironCalc.ts";

test.each([
  ["alone", "=MTFP.CASELOAD_RATIO(B4,C4)", "=B4/C4"],
  ["inside a sum", "=100*MTFP.CASELOAD_RATIO(B4,C4)", "=100*(B4/C4)"],
  ["as an argument", "=ROUND(MTFP.CASELOAD_RATIO(B4,C4),1)", "=ROUND(B4/C4,1)"],
  ["in one another", "=MTFP.CASELOAD_RATIO(B4,MTFP.CAPACITY_FTE(C4,D4))", "=B4/(C4+D4*0.8)"],
  ["argument with a comma of its own", "=MTFP.CASELOAD_RATIO(SUM(B4,B5),C4)", "=SUM(B4,B5)/C4"],
  ["argument in brackets", "=MTFP.CASELOAD_RATIO((B4+B5)*2,C4)", "=((B4+B5)*2)/C4"],
  ["small letters", "=mtfp.caseload_ratio(B4,C4)", "=B4/C4"],
  ["saved without the add-in", "=_xldudf_MTFP_CASELOAD_RATIO(B4,C4)", "=B4/C4"],
  [
    "a workbook whose path has commas and brackets",
    String.raw`=MTFP.CASELOAD_RATIO('C:\Plans (old), 2025\[Pay.xlsx]Cases'!B4,C4)`,
    String.raw`='C:\Plans (old), 2025\[Pay.xlsx]Cases'!B4/C4`,
  ],
  ["text that looks like a call stays", '="MTFP.X("&MTFP.BUDGET_GAP(B1,B2)', '="MTFP.X("&(B1-B2)'],
])("%s", (_, before, after) => {
  expect(convertFormula(before)).toEqual({ formula: after, needsExcel2021: false });
});

test("a formula without our functions is none of our business", () => {
  expect(convertFormula("=SUM(A1:A3)")).toBeUndefined();
});

test.each([
  [
    "a range where the plain sum takes one cell",
    '=MTFP.EMPLOYER_NI(B2:B9,"2025-26")',
    "a range for its argument “Actual pay of one person”, and its plain formula takes one cell at a time.",
  ],
  [
    "ranges where the plain sum takes one cell each",
    "=MTFP.DISCOUNT_FACTOR(B2:B9,C2:C9)",
    "for its arguments “Years from now” and “Real rate of social time preference”",
  ],
  [
    "a range of a workbook that is closed",
    String.raw`=MTFP.EMPLOYER_NI('C:\Plans\[Pay.xlsx]Pay'!B2:B9,"2025-26")`,
    "its plain formula takes one cell at a time.",
  ],
  [
    "an argument missing",
    "=MTFP.CASELOAD_RATIO(B4)",
    "needs its argument “Social workers who hold one or more cases, agency included”.",
  ],
  ["arguments too many", "=MTFP.CASELOAD_RATIO(B4,C4,D4)", "takes 2 arguments"],
  ["a bracket missing", "=MTFP.CASELOAD_RATIO(B4,C4", "bracket is missing"],
])("refused with the reason: %s", (_, formula, reason) => {
  expect(convertFormula(formula)).toEqual({ refused: expect.stringContaining(reason) as string });
});

/** Numbers stand in cells, as they do where people use the functions. */
const exampleSum = ({ id, example }: CatalogueEntry): Sum => ({
  ranges: example.args.map((arg) => (Number.isNaN(Number(arg)) ? undefined : [[Number(arg)]])),
  formula: (addresses) => {
    const args = example.args.map((arg, at) => addresses[at] ?? arg);
    const converted = convertFormula(`=MTFP.${id}(${args.join(",")})`);
    return converted && "formula" in converted ? converted.formula.slice(1) : "NA()";
  },
});

test("every function's example, converted and calculated elsewhere, gives the function's own result", () => {
  const single = catalogue.filter(({ example }) => !Array.isArray(example.result));
  const results = calculate(single.map(exampleSum));
  const unequal = single.filter(({ example }, place) => {
    const value = results[place]?.[0]?.[0];
    return value === undefined || !isSameValue(example.result as number, value);
  });
  expect(unequal.map(({ id }) => id)).toEqual([]);
  expect(single.length).toBeGreaterThan(35);
});

const sheet = sheetOf("Team", [
  ["Cases", "FTE", "Caseload"],
  [180, 10, ["=MTFP.CASELOAD_RATIO(A2,B2)", 18]],
  [180, 0, ["=MTFP.CASELOAD_RATIO(A3,B3)", "#DIV/0!"]],
  [1, 2, ["=A4+B4", 3]],
]);

test("a plan of swaps holds what each cell must still show; errors are refused", () => {
  expect(conversionPlan([sheet], "native formulas")).toEqual({
    swaps: [
      {
        sheet: "Team",
        cell: "C2",
        before: "=MTFP.CASELOAD_RATIO(A2,B2)",
        after: "=A2/B2",
        value: 18,
        needsExcel2021: false,
      },
    ],
    refused: [{ sheet: "Team", cell: "C3", reason: "It shows #DIV/0!; mend that first." }],
  });
});

test("frozen cells keep their value, and only chosen cells are touched", () => {
  const plan = conversionPlan([sheet], "our values", (_, { row }) => row === 2);
  expect(plan.swaps).toEqual([
    { sheet: "Team", cell: "C2", before: "=MTFP.CASELOAD_RATIO(A2,B2)", value: 18, needsExcel2021: false },
  ]);
  expect(plan.refused).toEqual([]);
});

const spilling = sheetOf("Team", [
  [1, { formula: "=MTFP.CASELOAD_RATIO(A1:A2,B1:B2)", value: 5, spillsOver: "B1:B2" }],
  [2, { value: 6, isSpilled: true }, ["=A1+A2", 3]],
]);
const freeze = (to: "our values" | "all values", chosen: readonly string[]) => {
  const { swaps, refused } = conversionPlan([spilling], to, (_, { row, column }) =>
    chosen.includes(`R${row}C${column}`),
  );
  return { swaps: swaps.map(({ cell, value, filledFrom }) => [cell, value, filledFrom]), refused };
};

test.each([
  [
    "a formula goes with all that it fills",
    "our values",
    ["R1C2"],
    [
      ["B1", 5, "B1"],
      ["B2", 6, "B1"],
    ],
  ],
  [
    "what it fills is not counted twice",
    "all values",
    ["R1C2", "R2C2"],
    [
      ["B1", 5, "B1"],
      ["B2", 6, "B1"],
    ],
  ],
  ["formulas of Excel's own stay, if only ours are asked for", "our values", ["R2C3"], []],
  ["or go, if all are", "all values", ["R2C3"], [["C2", 3, undefined]]],
] as const)("freezing: %s", (_, to, chosen, swaps) => {
  expect(freeze(to, chosen)).toEqual({ swaps, refused: [] });
});

test("a part of what a formula fills is not frozen without it", () => {
  expect(freeze("all values", ["R2C2"])).toEqual({
    swaps: [],
    refused: [
      { sheet: "Team", cell: "B2", reason: "It shows a part of what B1 fills; select that cell too." },
    ],
  });
});

test.each([
  [0.1 + 0.2, 0.3, true],
  [18, 18.0001, false],
  ["18", 18, false],
  [true, true, true],
])("%s and %s: the same value is %s", (before, after, same) => {
  expect(isSameValue(before, after)).toBe(same);
});
