/** Reading a plan's inputs back from its sheets: what was built reads as itself, whatever people moved. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parsePlanFile } from "../../src/inputs/parsePlanFile.ts";
import type { PlanInputs } from "../../src/inputs/planInputs.ts";
import { readSheetInputs } from "../../src/sheet/readSheetInputs.ts";
import { exampleNames, exampleText } from "../examples/exampleFiles.ts";
import { fullPlan } from "../inputs/fullPlan.ts";
import { validPlanFile } from "../inputs/validPlanFile.ts";
import { standing } from "./sheetStates.ts";

function parsed(text: string): PlanInputs {
  const reading = parsePlanFile(text);
  if ("problems" in reading) throw new Error(JSON.stringify(reading.problems));
  return reading.inputs;
}

/** Sheets have no place for what counts for nothing: blanks around a text, and the base year of changes. */
function asSheetsHoldIt(inputs: PlanInputs): unknown {
  const text = JSON.stringify(inputs, (_, value: unknown) =>
    typeof value === "string" ? value.trim() : value,
  );
  const plan = JSON.parse(text) as PlanInputs;
  const moved = (amounts: readonly number[]) => [0, ...amounts.slice(1)];
  return {
    ...plan,
    lines: plan.lines.map((line) => ({
      ...line,
      amounts: line.as === "changes" ? moved(line.amounts) : line.amounts,
    })),
    reserves: plan.reserves.map((reserve) => ({
      ...reserve,
      used: moved(reserve.used),
      added: moved(reserve.added),
    })),
  };
}

function expectItself(inputs: PlanInputs): void {
  const { planFile, sheets } = standing(inputs);
  const { reading, needsRebuild } = readSheetInputs(sheets, { planFile });
  if ("problems" in reading) throw new Error(JSON.stringify(reading.problems, null, 1));
  expect(asSheetsHoldIt(reading.inputs)).toEqual(asSheetsHoldIt(inputs));
  expect(needsRebuild).toBe(false);
}

describe("what was built reads back as the same inputs, and needs no rebuild", () => {
  test("a plan with something in every list", () => expectItself(parsed(JSON.stringify(fullPlan))));

  test.each(exampleNames)("%s", (name) => expectItself(parsed(exampleText(name))));

  test("plans at random", () => {
    fc.assert(
      fc.property(validPlanFile, (file) => expectItself(parsed(JSON.stringify(file)))),
      { numRuns: 60 },
    );
  });
});
