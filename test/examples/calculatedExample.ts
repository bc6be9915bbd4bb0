/** An example's constants as its formulas work them out: facts, derived figures and both sides of comparisons. */
import * as v from "valibot";
import { compileRows } from "../../src/formula/compileRows.ts";
import { planFileSchema } from "../../src/inputs/file/planFileSchema.ts";
import { nativeOf } from "../../src/plan/nativeOf.ts";
import { type ExampleName, exampleFile } from "./exampleFiles.ts";

export function calculatedExample(name: ExampleName): (row: string) => number {
  const file = v.parse(planFileSchema, exampleFile(name));
  const compiled = compileRows(
    [
      ...Object.entries(file.constants).flatMap(([id, figure]) =>
        figure ? [{ id: `plan.${id}`, constant: figure.value }] : [],
      ),
      ...file.facts.map(({ ref, value }) => ({ id: `fact.${ref}`, constant: value })),
      ...file.derived.map(({ ref, formula }) => ({ id: `derived.${ref}`, constant: formula })),
      ...file.comparisons.flatMap(({ ref, stated, computed, tolerance }) => [
        { id: `comparison.${ref}.stated`, constant: stated },
        { id: `comparison.${ref}.computed`, constant: computed },
        { id: `comparison.${ref}.tolerance`, constant: tolerance },
      ]),
    ],
    file.years,
    nativeOf,
  );
  compiled.evaluate();
  return (row) => compiled.cells.numbers[compiled.rowOf(row) * compiled.cells.width] ?? NaN;
}
