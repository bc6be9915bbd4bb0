/** Sheets that somebody has typed something wrong on, each with exactly what the person is told. */
import { expect, test } from "vitest";
import { parsePlanFile } from "../../src/inputs/parsePlanFile.ts";
import { readSheetInputs } from "../../src/rebuild/readSheetInputs.ts";
import type { SheetState } from "../../src/rebuild/typed/sheetState.ts";
import { fullPlan } from "../inputs/fullPlan.ts";
import { formula, longer, standing, type Typed, typing } from "./sheetStates.ts";

const read = parsePlanFile(JSON.stringify(fullPlan));
if ("problems" in read) throw new Error(JSON.stringify(read.problems));
const { planFile, sheets } = standing(read.inputs);

function told(changed: readonly SheetState[]): string[] {
  const { reading } = readSheetInputs(changed, { planFile });
  return "inputs" in reading
    ? []
    : reading.problems.map(({ place, what, fix }) => `${place}: ${what}; ${fix}`);
}

/** A change of posts typed below the others: columns A to I, then where it comes from. */
const newChange = (cells: readonly Typed[]): SheetState[] =>
  typing(
    longer(sheets, "Changes"),
    Object.fromEntries(
      [...cells, "Cabinet, May 2017", "", "", "assumed"].map((cell, at) => [
        `Changes!${"ABCDEFGHIJKLM"[at] ?? ""}10`,
        cell,
      ]),
    ),
  );

test("the sheets that the others break are whole", () => expect(told(sheets)).toEqual([]));

test.each<[string, Readonly<Record<string, Typed>>, string[]]>([
  ["pay in thousands", { "Posts!L6": "32k" }, ['Posts!L6: Pay is text "32k"; type 32000']],
  ["pay with a currency sign", { "Posts!L6": "£32,000" }, ['Posts!L6: Pay is text "£32,000"; type 32000']],
  [
    "a number in words",
    { "Posts!E6": "sixteen" },
    ['Posts!E6: Employed is text "sixteen"; type a number of 0 or more, such as 12.5'],
  ],
  [
    "negative FTE",
    { "Posts!E6": -16 },
    ["Posts!E6: Employed is -16; type a number of 0 or more, such as 12.5"],
  ],
  [
    "pay that is blank",
    { "Posts!L6": "" },
    ["Posts!L6: Pay is empty; type a number of 0 or more, such as 32000"],
  ],
  [
    "a share that is blank, though 1 may be meant",
    { "Posts!J6": "" },
    ["Posts!J6: Share that hold cases is empty; type a number from 0 to 1, such as 0.28"],
  ],
  [
    "a ref that is blank",
    { "Posts!A7": "" },
    ['Posts!A7: Ref is empty; use up to 40 letters, digits, - and _, with a letter first, such as "P01"'],
  ],
  [
    "a ref that begins with a digit",
    { "Posts!A7": "2" },
    ['Posts!A7: Ref is "2"; use up to 40 letters, digits, - and _, with a letter first, such as "P01"'],
  ],
  [
    "a ref that stands twice",
    { "Posts!A7": "P01", "Changes!D9": "P01" },
    [
      'Posts!A7: Ref "P01" is taken already, by Posts!A6; give this line another ref, such as "P01-2"',
      "Changes!E8: 2 agency FTE of P01 become permanent in 2018-04, but only 0 are there then; delete the change, or add the agency workers to the posts line",
    ],
  ],
  [
    "a ref that another table has",
    { "Lines!A6": "P01" },
    ['Lines!A6: Ref "P01" is taken already, by Posts!A6; give this line another ref, such as "P01-2"'],
  ],
  [
    "a posts line that is not there",
    { "Changes!D6": "P03" },
    ['Changes!D6: there is no posts line "P03"; did you mean "P01"?'],
  ],
  [
    "a kind of change that there is not",
    { "Changes!C6": "hiring" },
    ['Changes!C6: Kind is "hiring"; type one of "recruitment", "conversion", "created", "deleted"'],
  ],
  [
    "month 13",
    { "Changes!G6": 13 },
    ["Changes!G6: Start month is 13; type a month from 1 for April to 12 for March"],
  ],
  [
    "a month in words",
    { "Changes!G6": "September" },
    ['Changes!G6: Start month is "September"; type a month from 1 for April to 12 for March'],
  ],
  [
    "a year after the plan",
    { "Changes!F6": 4 },
    ["Changes!F6: Start year is 4; type a year of the plan, from 1 to 3"],
  ],
  [
    "a calendar year",
    { "Changes!F6": 2017 },
    ["Changes!F6: Start year is 2017; type a year of the plan, from 1 to 3"],
  ],
  [
    "a start that is blank",
    { "Changes!F6": "", "Changes!G6": "" },
    [
      "Changes!F6: Start year is empty; type a year of the plan, from 1 to 3",
      "Changes!G6: Start month is empty; type a month from 1 for April to 12 for March",
    ],
  ],
  ["28 for 28 %", { "Changes!H7": 28 }, ["Changes!H7: Newly qualified share is 28; type 0.28 for 28%"]],
  ["28 for 28 % of delivery", { "Changes!H14": 75 }, ["Changes!H14: Delivery is 75; type 0.75 for 75%"]],
  [
    "an award of 2 for 2 %",
    { "Inputs!H11": 2 },
    ["Inputs!H11: Pay award for 2017-18 is 2; type 0.02 for 2%"],
  ],
  ["an award in text", { "Inputs!H11": "2%" }, ['Inputs!H11: Pay award for 2017-18 is text "2%"; type 0.02']],
  [
    "an award that is blank",
    { "Inputs!I11": "" },
    ["Inputs!I11: Pay award for 2018-19 is empty; type a number from -0.2 to 0.5, such as 0.02"],
  ],
  [
    "a formula for pay",
    { "Posts!L6": formula("=40000*0.8", 32000) },
    ["Posts!L6: a formula stands in an input cell; type its value 32000"],
  ],
  [
    "a formula that gives an error",
    { "Posts!L6": formula("=1/0", "#DIV/0!") },
    ["Posts!L6: a formula stands in an input cell; type the value that is meant"],
  ],
  [
    "a link to another sheet for an assumption",
    { "Inputs!F30": formula("=Budget!B4", 2_000_000) },
    ["Inputs!F30: a formula stands in an input cell; type its value 2000000"],
  ],
  [
    "an error value",
    { "Posts!E6": "#N/A" },
    ["Posts!E6: Employed is the error #N/A; type a number of 0 or more, such as 12.5"],
  ],
  [
    "a source that is blank",
    { "Posts!Q6": "" },
    ['Posts!Q6: Source is empty; type some words, such as "Cabinet report, 9 November 2016, paragraph 4.2"'],
  ],
  [
    "a confidence that is not one of the three",
    { "Posts!T6": "certain" },
    ['Posts!T6: Confidence is "certain"; type one of "published", "derived", "assumed"'],
  ],
  [
    "a date without a year",
    { "Posts!S6": "September" },
    ['Posts!S6: Date is "September"; type a date with its year, such as "2016-11" or "30 September 2016"'],
  ],
  [
    "more newly qualified than employed",
    { "Posts!H6": 20 },
    ["Posts!H6: Newly qualified is 20 FTE, but only 16 are employed; type 16 or less"],
  ],
  [
    "agency workers without weeks",
    { "Posts!P6": "" },
    [
      "Posts!P6: Agency paid weeks is missing for 3 FTE of agency workers; type the weeks a year that are paid for, such as 44; 52 about doubles the premium",
    ],
  ],
  [
    "the same change twice",
    { "Changes!C7": "created", "Changes!F7": 1, "Changes!G7": 1, "Changes!H7": 0 },
    [
      "Changes!A7: this is the same change as Changes!A6; delete one; if both are meant, type one change of both together",
    ],
  ],
  [
    "more posts deleted than there are",
    { "Changes!E9": 5 },
    [
      "Changes!E9: 5 posts are deleted from P02 in 2019-01, but only 4 are left then; type 4 or less, or delete them after more are created",
    ],
  ],
  ["more conversions than agency workers", { "Changes!E8": 9 }, []],
  [
    "more children gone than there are",
    { "Changes!D15": 500 },
    ["Changes!D15: 500 fewer children, but only 17.5 are left to leave by then; type 17.5 or less"],
  ],
  [
    "a placement type that is not there",
    { "Changes!C15": "HOME" },
    ['Changes!C15: there is no placement "HOME"; did you mean "HOMES"?'],
  ],
  [
    "in-house in words",
    { "Inputs!L45": "in-house" },
    ['Inputs!L45: In-house is "in-house"; type 1 for in-house, 0 for bought'],
  ],
  [
    "a limit without the cases beyond it",
    { "Inputs!L40": "" },
    ["Inputs!L40: Open longer is missing; type it, such as 450"],
  ],
  [
    "a change in the base year",
    { "Lines!G6": 500 },
    [
      "Lines!G6: a line of changes has 500 in its base year, which counts for nothing; type 0, or choose levels under As",
    ],
  ],
  [
    "a level that is blank",
    { "Lines!I7": "" },
    ["Lines!I7: Amounts for 2018-19 is empty; type a number, such as 32000"],
  ],
  [
    "an amount in millions",
    { "Lines!I7": "0.2m" },
    ['Lines!I7: Amounts for 2018-19 is text "0.2m"; type 200000'],
  ],
  [
    "a block that is not one",
    { "Lines!C7": "basis" },
    [
      'Lines!C7: Block is "basis"; type one of "base", "pay", "prices", "demand", "burdens", "investment", "savings", "funding", "reserves"',
    ],
  ],
  [
    "whether a line is appraised, not in yes or no",
    { "Lines!K7": "perhaps" },
    ['Lines!K7: On Invest to save is "perhaps"; type yes or no'],
  ],
  [
    "a movement that is neither",
    { "Lines!D13": "spent" },
    ['Lines!D13: Movement is "spent"; type used or added'],
  ],
  [
    "a movement that stands twice",
    { "Lines!D13": "used" },
    [
      'Lines!D13: reserve "R01" has two rows that say used; keep one of them, or give the other reserve another ref',
    ],
  ],
  [
    "a reserve without an opening balance",
    { "Lines!F12": "" },
    ["Lines!F12: Opening is empty; type a number, such as 32000"],
  ],
  [
    "a fact that a derived figure needs, under another ref",
    { "Inputs!A52": "kids" },
    [
      'Inputs!F35: the formula names "fact.children", which is not in the plan; add it under Facts on Inputs, or take it out of the formula',
    ],
  ],
  [
    "a heading that is gone",
    { "Posts!L5": "Salary" },
    [
      'Posts!A5: no column is headed "Pay"; type that heading above the column again, or undo what took it away',
    ],
  ],
  [
    "the heading of a year that is gone",
    { "Lines!H5": "next year" },
    [
      'Lines!A5: no column is headed "2017-18"; type that heading above the column again, or undo what took it away',
    ],
  ],
  [
    "an assumption whose label is gone",
    { "Inputs!B11": "Award" },
    [
      'Inputs!A1: the row "Pay award" is not there; undo what took it away, or type that label again beside its figures',
    ],
  ],
  [
    "the headings of the assumptions gone",
    { "Inputs!F5": "Value" },
    [
      "Inputs!A1: the row of headings with Line, Source, Constant and the years is not there; undo what took it away, or type the headings again",
    ],
  ],
  [
    "two slips at once",
    { "Posts!L6": "32k", "Lines!I7": "much" },
    [
      'Posts!L6: Pay is text "32k"; type 32000',
      'Lines!I7: Amounts for 2018-19 is text "much"; type a number, such as 32000',
    ],
  ],
])("%s", (_, cells, problems) => expect(told(typing(sheets, cells))).toEqual(problems));

const without = (part: (sheet: SheetState) => SheetState | undefined): SheetState[] =>
  sheets.flatMap((sheet) => part(sheet) ?? []);
const withTables = (change: (name: string) => boolean) =>
  without((sheet) => ({ ...sheet, tables: sheet.tables.filter(({ name }) => change(name)) }));

test.each<[string, readonly SheetState[], string[]]>([
  [
    "a table made plain rows",
    withTables((name) => name !== "Posts"),
    [
      "Posts: the table Posts is not there; undo its deletion, or make its rows a table again and name it Posts",
    ],
  ],
  [
    "a sheet deleted",
    without((sheet) => (sheet.id === "changes" ? undefined : sheet)),
    [
      "the workbook: the sheet with the table Changes is not there; undo its deletion; a rebuild cannot know what was typed on it",
      "the workbook: the sheet with the table Children is not there; undo its deletion; a rebuild cannot know what was typed on it",
    ],
  ],
  [
    "three hundred rows",
    typing(
      longer(sheets, "Posts", 298),
      Object.fromEntries(Array.from({ length: 298 }, (_, at) => [`Posts!A${at + 8}`, `X${at}`])),
    ),
    ["Posts!A5: posts has 300 lines; keep at most 200: one row can hold all posts of a role and grade"],
  ],
  [
    "a row half filled in",
    typing(longer(sheets, "Posts"), { "Posts!A8": "P03", "Posts!B8": "Assistant", "Posts!E8": 3 }),
    [
      "Posts!D8: Establishment is empty; type a number of 0 or more, such as 12.5",
      "Posts!I8: FTE of one person is empty; type a number from 0.05 to 1, such as 0.5",
      "Posts!J8: Share that hold cases is empty; type a number from 0 to 1, such as 0.28",
      "Posts!K8: Weight of newly qualified is empty; type a number from 0 to 1, such as 0.28",
      "Posts!L8: Pay is empty; type a number of 0 or more, such as 32000",
      'Posts!Q8: Source is empty; type some words, such as "Cabinet report, 9 November 2016, paragraph 4.2"',
      'Posts!T8: Confidence is empty; type one of "published", "derived", "assumed"',
    ],
  ],
  [
    "posts created and deleted in one month",
    newChange(["C05", "Back", "deleted", "P01", 2, 1, 1, "", ""]),
    [
      "Changes!A10: posts are created and deleted on P01 in 2017-04, here and in Changes!A6; type one change with the difference",
    ],
  ],
  [
    "a tab renamed",
    typing(sheets, { "Posts!L6": "32k" }).map((sheet) =>
      sheet.id === "posts" ? { ...sheet, name: "Our staff" } : sheet,
    ),
    ['Our staff!L6: Pay is text "32k"; type 32000'],
  ],
])("%s", (_, changed, problems) => expect(told(changed)).toEqual(problems));
