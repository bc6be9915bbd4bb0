/** Where a published paper does not agree with itself or with the DfE, the example alerts. */
import { expect, test } from "vitest";
import { builtExample } from "./builtExample.ts";
import type { ExampleName } from "./exampleFiles.ts";

type Disagreement = readonly [example: ExampleName, ref: string, stated: number, computed: number];

const disagreements: readonly Disagreement[] = [
  ["dorset-2017", "part_and_whole", 6_100_000, 7_300_000],
  ["dorset-2017", "caseload", 15, 15.4706],
  ["walsall-2016", "youth_cut_share", 0.83, 0.7827],
  ["walsall-2016", "cut_named", 5_800_000, 3_636_589],
  ["walsall-2016", "payback", 4_000_000, 2_630_000],
  ["walsall-2016", "children_counted", 639, 627],
  ["hampshire-2013", "two_years", 6.5, 9],
  ["hampshire-2013", "headcount", 35, 70],
  ["dorset-2019", "agency_2017", 34, 38],
  ["dorset-2019", "agency_counted", 38, 28],
  ["dorset-2019", "caseload_counted", 16.7, 18],
  ["dorset-2019", "aim", 15, 16.7],
  ["manchester-2016", "posts", 100, 132],
  ["manchester-2016", "profile", 10.2, 9.118],
  ["manchester-2016", "agency_rate", 0.35, 0.156],
  ["manchester-2016", "spent_since", 15.5, 14],
];

test.each(disagreements)("%s: %s says %d, its figures give %d", (example, ref, stated, computed) => {
  const { figure } = builtExample(example);
  const [says, gives] = [figure(`comparison.${ref}.stated`), figure(`comparison.${ref}.computed`)];
  expect(says).toBeCloseTo(stated, 4);
  expect(gives).toBeCloseTo(computed, 4);
  expect(figure(`comparison.${ref}.differs`)).toBe(1);
});
