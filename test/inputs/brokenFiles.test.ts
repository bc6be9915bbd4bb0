/** Broken plan files, each with exactly what its author is told. */
import { expect, test } from "vitest";
import type { Path } from "../../src/inputs/fault.ts";
import { changed, fullPlan } from "./fullPlan.ts";
import { told } from "./told.ts";

/** Stands for a number that JSON can write and no computer can hold. */
const huge = "@@1e400";

const managers = (count: number) =>
  Array.from({ length: count }, (_, line) => ({ ...fullPlan.posts[1], ref: `M${line}` }));

test("the plan that the others break is whole", () => {
  expect(told(JSON.stringify(fullPlan))).toEqual([]);
});

test.each<[string, Path, unknown, string[]]>([
  ["pay as text in thousands", ["posts", 0, "pay"], "32k", ['posts[0].pay: pay is text "32k"; type 32000']],
  [
    "pay with a currency sign and a thousands separator",
    ["posts", 0, "pay"],
    "£32,000",
    ['posts[0].pay: pay is text "\u00a332,000"; type 32000'],
  ],
  [
    "pay in millions",
    ["approvedBudget", "value"],
    "2.5m",
    ['approvedBudget.value: approved budget is text "2.5m"; type 2500000'],
  ],
  [
    "a number in brackets",
    ["lines", 1, "amounts"],
    "(500)",
    ['lines[1].amounts: amounts is text "(500)"; type -500'],
  ],
  [
    "a number in words",
    ["posts", 0, "employed"],
    "about sixteen",
    ['posts[0].employed: employed is text "about sixteen"; type a number of 0 or more, such as 12.5'],
  ],
  [
    "pay that is missing",
    ["posts", 0, "pay"],
    undefined,
    ['posts[0].pay: pay is missing; add "pay", such as 32000'],
  ],
  [
    "pay that is null",
    ["posts", 0, "pay"],
    null,
    ["posts[0].pay: pay is empty (null); type a number of 0 or more, such as 32000"],
  ],
  [
    "pay that is true",
    ["posts", 0, "pay"],
    true,
    ["posts[0].pay: pay is true; type a number of 0 or more, such as 32000"],
  ],
  [
    "pay that is a list",
    ["posts", 0, "pay"],
    [32000],
    ["posts[0].pay: pay is a list; type a number of 0 or more, such as 32000"],
  ],
  [
    "negative FTE",
    ["posts", 0, "employed"],
    -16,
    ["posts[0].employed: employed is -16; type a number of 0 or more, such as 12.5"],
  ],
  [
    "negative pay",
    ["posts", 0, "pay"],
    -1,
    ["posts[0].pay: pay is -1; type a number of 0 or more, such as 32000"],
  ],
  [
    "negative children",
    ["placements", 1, "children"],
    -20,
    ["placements[1].children: children is -20; type a number of 0 or more, such as 45"],
  ],
  [
    "negative cases",
    ["cases", 0, "cases"],
    -1,
    ["cases[0].cases: cases is -1; type a number of 0 or more, such as 450"],
  ],
  [
    "a percentage as a whole number",
    ["posts", 0, "caseHolding"],
    90,
    ["posts[0].caseHolding: case holding is 90; type 0.9 for 90%"],
  ],
  [
    "a share as text",
    ["posts", 0, "caseHolding"],
    "90%",
    ['posts[0].caseHolding: case holding is text "90%"; type 0.9'],
  ],
  [
    "an award of 200 %",
    ["yearly", "award", "values", 2],
    2,
    ["yearly.award.values[2]: number 3 of award is 2; type 0.02 for 2%"],
  ],
  [
    "a pension rate as a whole number",
    ["yearly", "pension", "values"],
    20,
    ["yearly.pension.values: pension is 20; type 0.2 for 20%"],
  ],
  [
    "a rate as text by year",
    ["yearly", "turnover", "values", "2018-19"],
    "14 per cent",
    ['yearly.turnover.values["2018-19"]: turnover for 2018-19 is text "14 per cent"; type 0.14'],
  ],
  [
    "a number that is too large for one",
    ["posts", 0, "pay"],
    huge,
    ["posts[0].pay: pay is too large a number; type a smaller number, such as 32000"],
  ],
  [
    "more money than there is",
    ["approvedBudget", "value"],
    1e15,
    ["approvedBudget.value: approved budget is 1000000000000000; type a smaller number, such as 32000"],
  ],
  [
    "an unknown field",
    ["posts", 0, "emplyed"],
    16,
    ['posts[0].emplyed: there is no field "emplyed" here; did you mean "employed"?'],
  ],
  [
    "an unknown field at the head",
    ["yaers"],
    3,
    ['yaers: there is no field "yaers" here; did you mean "years"?'],
  ],
  [
    "an unknown field that resembles none",
    ["posts", 1, "colour"],
    "red",
    ['posts[1].colour: there is no field "colour" here; delete it'],
  ],
  [
    "a yearly input that is none",
    ["yearly", "inflation"],
    { values: 0.02, source: "x", confidence: "assumed" },
    ['yearly.inflation: there is no field "inflation" here; delete it'],
  ],
  [
    "a field of every object",
    ["posts", 0, "constructor"],
    1,
    ['posts[0].constructor: there is no field "constructor" here; delete it'],
  ],
  [
    "eleven years",
    ["years"],
    11,
    ["years: years is 11; a plan runs for 10 years at the most: type a number from 1 to 10, such as 5"],
  ],
  ["no years", ["years"], 0, ["years: years is 0; type a whole number from 1 to 10, such as 3"]],
  [
    "two and a half years",
    ["years"],
    2.5,
    ["years: years is 2.5; type a whole number from 1 to 10, such as 3"],
  ],
  [
    "a year too few",
    ["yearly", "award", "values"],
    [0.01, 0.01, 0.02],
    [
      "yearly.award.values: award has 3 numbers for 4 years; give 4 numbers, one a year from 2016-17 to 2019-20, base year first",
    ],
  ],
  [
    "a year too many",
    ["yearly", "award", "values"],
    [0.01, 0.01, 0.02, 0.02, 0.02],
    [
      "yearly.award.values: award has 5 numbers for 4 years; give 4 numbers, one a year from 2016-17 to 2019-20, base year first",
    ],
  ],
  [
    "a missing year",
    ["yearly", "turnover", "values"],
    { "2016-17": 0.15, "2017-18": 0.15, "2019-20": 0.13 },
    ['yearly.turnover.values: turnover has no number for 2018-19; add "2018-19" with its number'],
  ],
  [
    "a year outside the plan",
    ["yearly", "turnover", "values", "2025-26"],
    0.1,
    [
      'yearly.turnover.values["2025-26"]: 2025-26 lies outside the plan, which runs from 2016-17 to 2019-20; delete that year, or change baseYear or years at the head of the plan',
    ],
  ],
  [
    "a year that is none",
    ["yearly", "turnover", "values", "2018"],
    0.1,
    [
      'yearly.turnover.values["2018"]: "2018" is not a financial year; type the year as people write it, such as "2017-18"',
    ],
  ],
  [
    "a year that stands twice",
    ["yearly", "turnover", "values", "2018/19"],
    0.1,
    ['yearly.turnover.values["2018/19"]: 2018/19 stands twice, with - and with /; keep one of the two'],
  ],
  [
    "levels with a missing year",
    ["lines", 1, "amounts"],
    { "2016-17": 1, "2017-18": 1, "2018-19": 1 },
    ['lines[1].amounts: amounts has no number for 2019-20; add "2019-20" with its number'],
  ],
  [
    "a base year of one year",
    ["baseYear"],
    "2016",
    ['baseYear: base year is "2016"; type a financial year, such as "2016-17"'],
  ],
  [
    "a base year of two years",
    ["baseYear"],
    "2016-18",
    [
      'baseYear: base year is "2016-18", which is no financial year; type a year and the next, such as "2016-17"',
    ],
  ],
  [
    "a base year as a number",
    ["baseYear"],
    2016,
    ['baseYear: base year is 2016; type a financial year in quotation marks, such as "2016-17"'],
  ],
  [
    "a month that is none",
    ["staffChanges", 0, "start"],
    "2017-13",
    [
      'staffChanges[0].start: start is "2017-13"; type the year and the month as digits, such as "2018-09" for September',
    ],
  ],
  [
    "a month in words",
    ["staffChanges", 0, "start"],
    "April 2017",
    [
      'staffChanges[0].start: start is "April 2017"; type the year and the month as digits, such as "2018-09" for September',
    ],
  ],
  [
    "a start in the base year",
    ["staffChanges", 0, "start"],
    "2017-03",
    [
      "staffChanges[0].start: start 2017-03 lies before the first plan year; type a month from 2017-04 to 2020-03; what happened before belongs in the opening figures",
    ],
  ],
  [
    "a start after the plan",
    ["childrenReductions", 1, "start"],
    "2020-04",
    [
      "childrenReductions[1].start: start 2020-04 lies after the last plan year; type a month from 2017-04 to 2020-03",
    ],
  ],
  [
    "a date that is none",
    ["date"],
    "31/02/2016",
    ['date: date is "31/02/2016"; type a date with its year, such as "2016-11" or "30 September 2016"'],
  ],
  [
    "a date without a year",
    ["posts", 0, "date"],
    "last autumn",
    [
      'posts[0].date: date is "last autumn"; type a date with its year, such as "2016-11" or "30 September 2016"',
    ],
  ],
  [
    "a ref twice",
    ["posts", 1, "ref"],
    "p01",
    [
      'posts[1].ref: ref "p01" is taken already, by posts[0]; give this line another ref, such as "p01-2"',
      'staffChanges[3].post: there is no posts line "P02"; did you mean "P01"?',
    ],
  ],
  [
    "a ref twice in different lists",
    ["cases", 0, "ref"],
    "R01",
    ['reserves[0].ref: ref "R01" is taken already, by cases[0]; give this line another ref, such as "R01-2"'],
  ],
  [
    "a ref with a space",
    ["facts", 0, "ref"],
    "the saving",
    [
      'facts[0].ref: ref is "the saving"; use up to 40 letters, digits, - and _, with a letter first, such as "P01"',
    ],
  ],
  [
    "a posts line that is not there",
    ["staffChanges", 1, "post"],
    "P1",
    ['staffChanges[1].post: there is no posts line "P1"; did you mean "P01"?'],
  ],
  [
    "a placement that is not there",
    ["childrenReductions", 1, "placement"],
    "UNITS-ABROAD",
    [
      'childrenReductions[1].placement: there is no placement "UNITS-ABROAD"; type the ref of a placement: FOSTER, HOMES',
    ],
  ],
  [
    "a fact that is not there",
    ["derived", 0, "formula"],
    "fact.savings/fact.children",
    [
      'derived[0].formula: the formula names "fact.savings", which is not in the plan; did you mean "fact.saving"?',
    ],
  ],
  [
    "a formula with an equals sign",
    ["comparisons", 0, "stated"],
    "=0.83",
    [
      'comparisons[0].stated: stated is "=0.83"; type a formula without "=" at the start, such as "fact.saving/fact.children"',
    ],
  ],
  [
    "a kind that is none",
    ["staffChanges", 1, "kind"],
    "recruitmnt",
    [
      'staffChanges[1].kind: kind is "recruitmnt"; did you mean "recruitment"? The words are "recruitment", "conversion", "created", "deleted"',
    ],
  ],
  [
    "a confidence that is missing",
    ["posts", 0, "confidence"],
    undefined,
    ['posts[0].confidence: confidence is missing; add "confidence", such as "published"'],
  ],
  [
    "a confidence that is none",
    ["posts", 0, "confidence"],
    "certain",
    ['posts[0].confidence: confidence is "certain"; type one of "published", "derived", "assumed"'],
  ],
  [
    "a source that is empty",
    ["posts", 0, "source"],
    "",
    [
      'posts[0].source: source is empty; type some words, such as "Cabinet report, 9 November 2016, paragraph 4.2"',
    ],
  ],
  [
    "more newly qualified than employed",
    ["posts", 0, "newlyQualified"],
    17,
    ["posts[0].newlyQualified: newly qualified is 17 FTE, but only 16 are employed; type 16 or less"],
  ],
  [
    "agency workers without a charge rate",
    ["posts", 0, "chargeRate"],
    undefined,
    [
      "posts[0].chargeRate: charge rate is missing for 3 FTE of agency workers; type pounds an hour without VAT, such as 38.5",
    ],
  ],
  [
    "agency workers without weeks",
    ["posts", 0, "paidWeeks"],
    undefined,
    [
      "posts[0].paidWeeks: paid weeks is missing for 3 FTE of agency workers; type the weeks a year that are paid for, such as 44; 52 about doubles the premium",
    ],
  ],
  [
    "agency workers on a line without terms",
    ["posts", 1, "agencyAdditional"],
    2,
    [
      "posts[1].chargeRate: charge rate is missing for 2 FTE of agency workers; type pounds an hour without VAT, such as 38.5",
      "posts[1].hoursPerWeek: hours per week is missing for 2 FTE of agency workers; type hours a week, such as 37",
      "posts[1].paidWeeks: paid weeks is missing for 2 FTE of agency workers; type the weeks a year that are paid for, such as 44; 52 about doubles the premium",
    ],
  ],
  [
    "more posts deleted than there are",
    ["staffChanges", 3, "fte"],
    5,
    [
      "staffChanges[3].fte: 5 posts are deleted from P02 in 2019-01, but only 4 are left then; type 4 or less, or delete them after more are created",
    ],
  ],
  [
    "more agency workers converted than there are",
    ["staffChanges", 2, "fte"],
    12,
    [
      "staffChanges[2].fte: 12 agency FTE of P01 become permanent in 2018-04, but only 10.98 are there then; type 10.98 or less",
    ],
  ],
  [
    "a change typed twice",
    ["staffChanges", 4],
    { ...fullPlan.staffChanges[1], ref: "C05" },
    [
      "staffChanges[4]: this is the same change as staffChanges[1]; delete one; if both are meant, type one change of both together",
    ],
  ],
  [
    "posts created and deleted in one month",
    ["staffChanges", 4],
    { ...fullPlan.staffChanges[0], ref: "C05", kind: "deleted", fte: 2 },
    [
      "staffChanges[4]: posts are created and deleted on P01 in 2017-04, here and in staffChanges[0]; type one change with the difference",
    ],
  ],
  [
    "more children to leave than there are",
    ["childrenReductions", 1, "children"],
    25,
    [
      "childrenReductions[1].children: 25 fewer children, but only 17.5 are left to leave by then; type 17.5 or less",
    ],
  ],
  [
    "children to leave where there are none",
    ["placements"],
    [],
    [
      'childrenReductions[1].placement: there is no placement "HOMES"; add a placement with that ref, or delete this change',
      "childrenReductions[0].children: children are to leave care, but the plan has no placements; add the placement types with their children and weekly costs under placements",
    ],
  ],
  [
    "children to leave in the mix of no children",
    ["placements"],
    fullPlan.placements.map((placement) => ({ ...placement, children: 0, growth: 30 })),
    [
      "childrenReductions[0].placement: without a placement the fall follows the mix of the base year, but no child is in care then; name the placement type that the children leave",
    ],
  ],
  [
    "growth below no children",
    ["placements", 1, "growth"],
    -10,
    [
      "placements[1].growth: growth takes HOMES below no children in 2019-20; let it fall by 20 in all at the most",
    ],
  ],
  [
    "more cases over their timescale than cases",
    ["cases", 0, "timescale", "casesOver"],
    301,
    [
      "cases[0].timescale.casesOver: 301 cases are over their timescale, but only 300 are open; type 300 or less",
    ],
  ],
  [
    "a role of 121 characters",
    ["posts", 0, "role"],
    "x".repeat(121),
    ["posts[0].role: role has 121 characters; shorten it to 120 characters"],
  ],
  [
    "a role with a control character",
    ["posts", 0, "role"],
    "Social\u0007worker",
    [
      'posts[0].role: role is "Social\\u0007worker"; type it again by hand: it holds characters that cannot be seen',
    ],
  ],
  [
    "a role on two lines",
    ["posts", 0, "role"],
    "Social\nworker",
    ['posts[0].role: role is "Social\\nworker"; put it on one line, without tabs'],
  ],
  [
    "a role turned about",
    ["posts", 0, "role"],
    "Social \u202Erekrow",
    [
      'posts[0].role: role is "Social \u202erekrow"; type it again by hand: it holds characters that cannot be seen',
    ],
  ],
  [
    "a role that is a number",
    ["posts", 0, "grade"],
    10,
    ['posts[0].grade: grade is 10; type "10", in quotation marks'],
  ],
  [
    "201 posts lines",
    ["posts"],
    managers(201),
    ["posts: posts has 201 lines; keep at most 200: one line can hold all posts of a role and grade"],
  ],
  [
    "posts that are no list",
    ["posts"],
    { P01: 1 },
    ["posts: posts is a group of fields; type a list in square brackets"],
  ],
  [
    "a posts line that is text",
    ["posts", 1],
    "P02",
    ['posts[1]: this line is text "P02"; type a group of fields in braces: { "ref": \u2026 }'],
  ],
  [
    "a figure without its fields",
    ["approvedBudget"],
    2000000,
    ['approvedBudget: approved budget is 2000000; type a group of fields in braces: { "value": \u2026 }'],
  ],
  [
    "in-house as text",
    ["placements", 0, "inHouse"],
    "yes",
    ['placements[0].inHouse: in house is text "yes"; type true or false, without quotation marks'],
  ],
  [
    "weeks beyond a year",
    ["posts", 0, "paidWeeks"],
    60,
    ["posts[0].paidWeeks: paid weeks is 60; type a number from 0 to 53, such as 44"],
  ],
])("%s", (_, path, value, problems) => {
  expect(told(JSON.stringify(changed(path, value)).replace(`"${huge}"`, "1e400"))).toEqual(problems);
});
