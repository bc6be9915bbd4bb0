/** What a row that is added to an input table begins with, by its headings. */
import { describe, expect, test } from "vitest";
import { parsePlanFile } from "../../src/inputs/parsePlanFile.ts";
import { newRows } from "../../src/rebuild/newRow.ts";
import { fullPlan } from "../inputs/fullPlan.ts";
import { standing } from "./sheetStates.ts";

const reading = parsePlanFile(JSON.stringify(fullPlan));
if ("problems" in reading) throw new Error(JSON.stringify(reading.problems));
const { sheets } = standing(reading.inputs);

/** By heading, what is not blank in each new row. */
function added(name: string): Record<string, unknown>[] {
  const sheet = sheets.find(({ tables }) => tables.some((table) => table.name === name));
  const table = sheet?.tables.find((one) => one.name === name);
  if (!sheet || !table) throw new Error(`There is no table ${name}.`);
  return newRows(sheet, table).map((cells) =>
    Object.fromEntries(
      cells.flatMap((cell, at) =>
        cell === "" ? [] : [[String(sheet.values[table.row - 1]?.[table.column - 1 + at]), cell]],
      ),
    ),
  );
}

const noughts = (...headings: readonly string[]) => Object.fromEntries(headings.map((one) => [one, 0]));
const years = noughts("2016-17 base", "2017-18", "2018-19", "2019-20");

describe("a new row has a ref of its own, the terms of the row above, and nothing that counts", () => {
  test.each([
    [
      "Posts",
      {
        ...{ Ref: "P03", Establishment: 0, Employed: 0 },
        ...{ "FTE of one person": 1, "Share that hold cases": 0, "Weight of newly qualified": 0.8 },
      },
    ],
    ["Changes", { Ref: "C05", Kind: "deleted", FTE: 0, "Start year": 2, "Start month": 10 }],
    ["Children", { Ref: "F03", Children: 0, "Start year": 2, "Start month": 1, Delivery: 1 }],
    ["Placements", { Ref: "HOMES1", Unit: "children", Type: "input", Children: 0, ...years }],
    [
      "Lines",
      { Ref: "L03", Block: "base", Kind: "recurring", As: "levels", "On Invest to save": "yes", ...years },
    ],
  ])("%s", (table, row) => {
    expect(added(table)).toEqual([{ ...row, Confidence: "assumed" }]);
  });

  test("of a reserve both rows come at once", () => {
    const both = { Ref: "R02", Unit: "£", Confidence: "assumed", ...years };
    expect(added("Reserves")).toEqual([
      { ...both, Movement: "used" },
      { ...both, Movement: "added" },
    ]);
  });
});
