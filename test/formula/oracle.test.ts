/** What the compiled rows work out is what an independent engine makes of their formulas on a sheet. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { compileRows } from "../../src/formula/compileRows.ts";
import type { Row } from "../../src/formula/row.ts";
import { calculateInIronCalc } from "./ironSheet.ts";

const years = 4;
const nativeOf = (name: string, args: readonly string[]): string => `(${args.join(")/(")})+0*${name.length}`;

const amount = fc.oneof(
  fc.integer({ min: -50, max: 50 }),
  fc.integer({ min: -1_000_000, max: 1_000_000 }).map((thousandths) => thousandths / 1000),
  fc.constantFrom(0, 1, 12, 0.5),
);
const series = fc.array(amount, { minLength: years + 1, maxLength: years + 1 });
const marks = ["P01", "P02"];

/** A formula over rows that stand above it; `above` typed rows, then formulas, then the constants. */
function formulaOver(above: number): fc.Arbitrary<string> {
  const name = fc.integer({ min: 0, max: above - 1 }).map((row) => `row.n${row}`);
  const block = fc
    .tuple(fc.integer({ min: 0, max: above - 1 }), fc.integer({ min: 0, max: above - 1 }))
    .map(([a, b]) => `row.n${Math.min(a, b)}:row.n${Math.max(a, b)}`);
  const { expression } = fc.letrec<{ expression: string }>((tie) => ({
    expression: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      name,
      name.map((row) => `PREV(${row})`),
      fc.constantFrom("rate", "2", "0.25", "7%"),
      block.map((rows) => `SUM(${rows})`),
      // IronCalc's SUMIF refuses a range of one cell, which Excel takes; so two rows at least.
      fc.integer({ min: 1, max: above - 1 }).map((last) => `SUMFOR(row.n0:row.n${last})`),
      block.map((rows) => `MAX(${rows},1)`),
      fc
        .tuple(tie("expression"), fc.constantFrom("+", "-", "*", "/", ">", "<="), tie("expression"))
        .map(([a, sign, b]) => `(0+(${a}))${sign}(0+(${b}))`),
      tie("expression").map((a) => `-(${a})`),
      tie("expression").map((a) => `ABS(${a})`),
      fc
        .tuple(tie("expression"), tie("expression"), tie("expression"))
        .map((parts) => `IF(${parts.join(",")})`),
      fc.tuple(tie("expression"), tie("expression")).map((parts) => `MTFP.RATIO(${parts.join(",")})`),
    ),
  }));
  // A row's own value is a number, never TRUE or FALSE.
  return expression.map((text) => `0+(${text})`);
}

const typed = 4;
const formulas = 6;
const plans: fc.Arbitrary<Row[]> = fc
  .tuple(
    fc.array(series, { minLength: typed, maxLength: typed }),
    amount,
    fc.tuple(...Array.from({ length: formulas }, (_, at) => formulaOver(typed + at))),
    fc.array(amount, { minLength: formulas, maxLength: formulas }),
  )
  .map(([inputs, rate, texts, bases]) => {
    const mark = (at: number): string => marks[at % marks.length] ?? "";
    return [
      ...inputs.map((values, at) => ({ id: `row.n${at}`, values, mark: mark(at) })),
      ...texts.map((formula, at) => ({
        id: `row.n${typed + at}`,
        formula,
        base: bases[at] ?? 0,
        mark: mark(typed + at),
      })),
      { id: "rate", constant: rate },
      { id: "sum.all", constant: `SUM(YEARS(row.n${typed}))+SUMPRODUCT(YEARS(row.n0),YEARS(row.n1))` },
    ];
  });

test("every cell of random plans agrees with IronCalc to a relative 1e-9, errors included", () => {
  let compared = 0;
  fc.assert(
    fc.property(plans, (rows) => {
      const plan = compileRows(rows, years, nativeOf);
      plan.evaluate();
      for (const [key, theirs] of calculateInIronCalc(plan)) {
        const [id = "", year = ""] = key.split(" ");
        const ours =
          plan.cells.errorAt(plan.rowOf(id), Number(year)) ?? plan.cells.at(plan.rowOf(id), Number(year));
        compared++;
        if (typeof theirs === "number" && typeof ours === "number") {
          expect(Math.abs(ours - theirs), `${key}: ${ours} and ${theirs}`).toBeLessThanOrEqual(
            1e-9 * Math.max(1, Math.abs(theirs)),
          );
        } else expect(ours, key).toBe(theirs);
      }
    }),
    { numRuns: 300 },
  );
  expect(compared).toBeGreaterThan(300 * formulas);
});
