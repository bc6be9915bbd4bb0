/** An example as the product builds it: its file read, its plan laid out and worked out. */
import { parsePlanFile } from "../../src/inputs/parsePlanFile.ts";
import { buildPlan } from "../../src/plan/buildPlan.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { type ExampleName, exampleText } from "./exampleFiles.ts";

export interface BuiltExample {
  readonly plan: Plan;
  /** The value of a row: of a constant, or of a year with the base year as 0. */
  readonly figure: (row: string, year?: number) => number;
}

export function builtExample(name: ExampleName): BuiltExample {
  const reading = parsePlanFile(exampleText(name));
  if ("problems" in reading) throw new RangeError(JSON.stringify(reading.problems));
  const plan = buildPlan(reading.inputs);
  const { cells, rowOf } = plan.compiled;
  return { plan, figure: (row, year = 0) => cells.at(rowOf(row), year) };
}
