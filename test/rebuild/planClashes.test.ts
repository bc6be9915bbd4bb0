/** Cells of people's own that a rebuild would write over: what is refused, and that plans do not come to it. */
import { describe, expect, test } from "vitest";
import { parsePlanFile } from "../../src/inputs/parsePlanFile.ts";
import type { PlanInputs } from "../../src/inputs/planInputs.ts";
import { planClashes } from "../../src/rebuild/planClashes.ts";
import { rowMark } from "../../src/rebuild/rowIds.ts";
import { meetPlan } from "../../src/rebuild/standingPlan.ts";
import type { WorkbookEdit } from "../../src/sheet/workbookEdit.ts";
import { sheetWith, values, workbookOf } from "../host/workbookSpecs.ts";
import { fullPlan } from "../inputs/fullPlan.ts";
import { smallPlan } from "../inputs/smallPlan.ts";
import { built, rebuilt, type Stood, worked } from "./standingBook.ts";

describe("where the next layout fills a cell that the last left empty", () => {
  const laid = (filled: readonly (string | number)[]) =>
    workbookOf([
      sheetWith({
        cells: [values(1, 1, [["Pay", "2017-18", "2018-19"]]), values(2, 1, [filled])],
        keys: keyed,
      }),
    ]);
  const keyed = [
    { row: 1, key: "title" },
    { row: 2, key: "award" },
  ];
  const [last, next] = [laid(["Award", 5]), laid(["Award", 6, 7])];
  test.each([
    ["nothing", "", []],
    ["what is to be there anyway", 7, []],
    ["something of theirs", "ask HR", [{ sheet: "Pay", row: 2, column: 3, holds: "ask HR" }]],
  ])("and people typed %s", (_, typed, clashes) => {
    const formulas = [
      ["Pay", "2017-18", "2018-19"],
      ["Award", 5, typed],
    ];
    const sheets = [{ id: "pay", name: "Pay", formulas, tables: [] }];
    const keys = keyed.map(({ row, key }) => ({ row, key, mark: rowMark(formulas[row - 1]) }));
    const standing = { record: undefined, sheets, built: [{ id: "pay", keys }] };
    expect(planClashes(meetPlan(standing, last, next))).toEqual(clashes);
  });
});

const inputsOf = (plan: unknown): PlanInputs => {
  const reading = parsePlanFile(JSON.stringify(plan));
  if ("problems" in reading) throw new RangeError(JSON.stringify(reading.problems));
  return reading.inputs;
};

/** A note in every cell that is empty, well beyond our columns; the first two tell the rows. */
function scribbled(stood: Stood): Stood {
  const notes = [...stood.book.values()].flatMap(({ id, rows }) =>
    rows.flatMap((row, at) =>
      Array.from({ length: 25 }, (_, across) => across + 3)
        .filter((column) => (row[column - 1] ?? "") === "")
        .map((column): WorkbookEdit => {
          const block = { row: at + 1, column, height: 1, width: 1 };
          return { kind: "write", id, block, formulas: [["mine"]] };
        }),
    ),
  );
  return worked(stood, ...notes);
}

test.each([
  ["sheets and a year come", smallPlan, fullPlan],
  ["sheets and a year go", fullPlan, smallPlan],
  ["rows go", fullPlan, { ...fullPlan, facts: [], derived: [], comparisons: [] }],
])("wherever people write, a rebuild goes round it: %s", (_, before, after) => {
  expect(rebuilt(scribbled(built(inputsOf(before))), inputsOf(after)).clashes).toEqual([]);
});
