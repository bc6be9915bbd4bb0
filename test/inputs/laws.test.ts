/** Laws of reading plan files: no broken field goes untold, and a printed plan reads back as itself. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Path } from "../../src/inputs/fault.ts";
import { pathText } from "../../src/inputs/file/pathText.ts";
import { parsePlanFile } from "../../src/inputs/parsePlanFile.ts";
import { printPlanFile } from "../../src/inputs/printPlanFile.ts";
import { changed, fullPlan } from "./fullPlan.ts";
import { validPlanFile } from "./validPlanFile.ts";

/** The ways to all numbers, texts and truths of a plan file. */
function fieldsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [path];
  if (Array.isArray(value)) return value.flatMap((item, index) => fieldsOf(item, [...path, index]));
  return Object.entries(value).flatMap(([key, field]) => fieldsOf(field, [...path, key]));
}

test.each(fieldsOf(fullPlan).map((path) => [pathText(path), path] as const))(
  "%s, broken in any way, is named by a problem",
  (place, path) => {
    for (const broken of [null, { x: 1 }, [null], "\u0000", { "1999-00": "?" }]) {
      const reading = parsePlanFile(JSON.stringify(changed(path, broken)));
      const places = "problems" in reading ? reading.problems.map((problem) => problem.place) : [];
      expect(places.some((told) => told.startsWith(place))).toBe(true);
    }
  },
);

test("what is printed of a plan reads back as the same plan", () => {
  fc.assert(
    fc.property(validPlanFile, (file) => {
      const reading = parsePlanFile(JSON.stringify(file));
      if ("problems" in reading) throw new Error(JSON.stringify(reading.problems));
      expect(parsePlanFile(printPlanFile(reading.inputs))).toEqual(reading);
    }),
    { numRuns: 150 },
  );
});
