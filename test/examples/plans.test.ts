/** The examples are whole plans: read without a Problem, built without an error value, true to their papers. */
import { describe, expect, test } from "vitest";
import { parsePlanFile } from "../../src/inputs/parsePlanFile.ts";
import { builtExample } from "./builtExample.ts";
import { type ExampleName, exampleNames, exampleText } from "./exampleFiles.ts";

describe.each(exampleNames)("%s", (name) => {
  test("is read without a Problem", () => {
    expect(parsePlanFile(exampleText(name))).not.toHaveProperty("problems");
  });

  const { plan, figure } = builtExample(name);

  test("has no error value in any row", () => {
    const { rows, cells } = plan.compiled;
    const years = (constant: unknown) => (constant === undefined ? cells.width : 1);
    const errors = rows.flatMap(({ id, constant }) =>
      Array.from({ length: years(constant) }, (_, year) => figure(id, year)).some(Number.isNaN) ? [id] : [],
    );
    expect(errors).toEqual([]);
  });

  test("passes its own checks, and alerts for the paper's disagreements alone", () => {
    expect(figure("checks.errors")).toBe(0);
    expect(figure("checks.alerts")).toBe(plan.inputs.comparisons.length);
  });

  test("each derived figure and each comparison stands on a sheet once", () => {
    const refs = plan.sheets.flatMap(({ blocks }) =>
      blocks.flatMap(({ lines }) => lines.flatMap(({ name: cell }) => cell ?? [])),
    );
    expect(new Set(refs).size).toBe(refs.length);
    for (const { ref } of plan.inputs.derived) expect(refs).toContain(ref);
  });
});

type Figure = readonly [
  example: ExampleName,
  row: string,
  year: number,
  value: number,
  places: number,
  from: string,
];

/** What the plans must give back of what is published; the base year is year 0. */
const published: readonly Figure[] = [
  ["dorset-2017", "demand.caseload", 0, 15.4, 1, "DfE, 30 September 2017: 15.4 cases per FTE"],
  ["dorset-2017", "pay.postsPart", 1, 1_000_000, -3, "£1 million to recruit 20 extra social workers"],
  ["dorset-2017", "placements.children", 2, 400, 6, "“best case” anticipated number of 400"],
  ["walsall-2016", "demand.caseload", 0, 17.2, 1, "DfE, 30 September 2017: 17.2 cases per FTE"],
  ["walsall-2016", "placements.children", 0, 639, 6, "the current level of 639"],
  ["walsall-2016", "placements.fall", 1, 100 / 6, 6, "a straight fall of 100 over three years, first year"],
  ["walsall-2016", "placements.fall", 3, 500 / 6, 6, "… third year; 150 child-years in all"],
  ["walsall-2016", "level.line.youth", 3, -798_373, 6, "cut funding for youth services by £798,373"],
  ["walsall-2016", "level.funding", 3, -45_200_000, 6, "£51m less £5.8m"],
  ["walsall-2016", "invest.cash.payback", 0, 0, 9, "£4m for £2.63m: not inside the plan"],
  ["hampshire-2013", "demand.caseload", 0, 22.8, 1, "DfE, 30 September 2017, standing in: 22.8"],
  [
    "hampshire-2013",
    "staff.establishment",
    2,
    460.4 + 70,
    6,
    "70 additional social workers and support staff",
  ],
  ["hampshire-2013", "pay.postsPart", 1, 2_500_000, -3, "five teams at a cost of £2.5million per year"],
  ["dorset-2019", "demand.caseload", 0, 16.7, 2, "the caseload average is 1 to 16.7"],
  ["dorset-2019", "staff.vacant", 0, 27.5, 6, "currently holding 27.5 social worker vacancies"],
  ["dorset-2019", "staff.covering", 0, 18, 6, "reduced now to 18"],
  ["manchester-2016", "demand.caseload", 0, 24, 6, "average caseloads from 24"],
  ["manchester-2016", "demand.caseload", 2, 18, 2, "to 18 per social worker"],
  ["manchester-2016", "demand.gap", 0, 86, 6, "an extra 86 social workers"],
  ["manchester-2016", "staff.covering", 3, 68.8, 0, "20 % of 344 by April 2018"],
  [
    "manchester-2016",
    "reserves.invest.closing",
    1,
    10_200_000 - 3_648_000,
    6,
    "£3.648m in 2016/17 of £10.2m",
  ],
  ["manchester-2016", "reserves.invest.closing", 5, 0, 6, "£10.2m in five years"],
];

test.each(published)("%s: %s in year %d is %d", (example, row, year, value, places) => {
  expect(builtExample(example).figure(row, year)).toBeCloseTo(value, places);
});
