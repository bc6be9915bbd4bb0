/** Law: each custom function gives what its native twin gives in an engine that shares no code with us. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalogue } from "../../src/catalogue/catalogue.ts";
import type { CatalogueEntry } from "../../src/catalogue/catalogueEntry.ts";
import { nativeTwin } from "../../src/catalogue/nativeTwin.ts";
import { type Answer, call } from "./customFunctions.ts";
import { calculate } from "./ironCalc.ts";
import { sameAnswer } from "./sameAnswer.ts";
import { type Call, isElementwise, validCalls } from "./validCalls.ts";

/** Of each function in one cell, and again of each that spills. */
const callsOfEach = 150;
/** New calls in every run; a failure names the seed, which brings them back. */
const seed = Math.trunc(Math.random() * 2 ** 31);
/** IronCalc 0.8.4 takes no ranges in these; Excel does. */
const engineTakesOneCell = /\b(ROUND|VALUE)\(/;

const named = (entries: readonly CatalogueEntry[]) => entries.map((entry) => [entry.id, entry] as const);

describe("a function is its native twin", () => {
  test.each(named(catalogue))("%s, in one cell", (id, entry) => {
    const calls = drawn(validCalls(id, false));
    expect(disagreements(entry, calls), `seed ${seed}`).toEqual([]);
    // Agreement on errors alone would prove little: these calls divide by nought or never pay back, and no more.
    const answers = calls.flatMap((args) => call(id, args)).flat();
    const errors = answers.filter((answer) => typeof answer === "string");
    expect(errors.filter((code) => code !== "#DIV/0!" && code !== "#N/A")).toEqual([]);
    expect(errors.length).toBeLessThan(answers.length * 0.8);
  });

  const spilling = catalogue.filter(
    ({ id, twin }) => isElementwise(id) && twin.reads === "ranges" && !engineTakesOneCell.test(twin.formula),
  );
  test.each(named(spilling))("%s, spilled over ranges", (id, entry) => {
    expect(disagreements(entry, drawn(validCalls(id, true))), `seed ${seed}`).toEqual([]);
  });
});

const drawn = (calls: fc.Arbitrary<Call>) => fc.sample(calls, { numRuns: callsOfEach, seed });

/** All calls of a function go into one workbook, because the engine's start costs more than its sums. */
function disagreements(entry: CatalogueEntry, calls: readonly Call[]): unknown[] {
  const ours = calls.map((args) => call(entry.id, args));
  const formulas: string[] = [];
  const theirs = calculate(
    calls.map((ranges, place) => ({
      ranges,
      formula: (addresses) => (formulas[place] = nativeTwin(entry, addresses)),
      ...shapeOf(ours[place] ?? []),
    })),
  );
  return calls.flatMap((args, place) => {
    const [mine, other] = [ours[place] ?? [], theirs[place] ?? []];
    const agree = mine.every((row, down) =>
      row.every((answer, along) => sameAnswer(answer, other[down]?.[along], args)),
    );
    return agree ? [] : [{ args: JSON.stringify(args), ours: mine, theirs: other, twin: formulas[place] }];
  });
}

const shapeOf = (answers: readonly (readonly Answer[])[]) => ({
  height: answers.length,
  width: answers[0]?.length ?? 1,
});
