/** The formula that the argument form inserts, and the law that no argument gets out of its place. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { buildFormula } from "../../src/flows/buildFormula.ts";
import { pay, sampleFunction, share } from "./sampleFunctions.ts";

test.each([
  [{ pay: "B4", tax_year: "2025-26" }, '=MTFP.PAY(B4,"2025-26")'],
  [{ pay: "B4", tax_year: "C4", levy: "0" }, "=MTFP.PAY(B4,C4,0)"],
  [{ pay: "B4", tax_year: "C4", rate: "15%" }, "=MTFP.PAY(B4,C4,,15%)"],
])("%j makes %s", (typed, formula) => {
  expect(buildFormula(pay, typed)).toEqual({ preview: formula, formula, problems: {} });
});

test("a missing or refused argument stands in the preview by its name, and nothing can be inserted", () => {
  expect(buildFormula(share, { part: "1,2,3,4 5" })).toEqual({
    preview: "=MTFP.SHARE(part,whole)",
    problems: { part: expect.stringContaining("comma") as string, whole: "Give whole." },
  });
});

test("a formula longer than Excel's 8,192 characters is not offered", () => {
  const names = ["a", "b", "c", "d", "e"];
  const five = sampleFunction(
    "FIVE",
    names.map((name) => ({ name, meaning: "", unit: "" })),
    "a",
  );
  const text = (length: number) => `"${"x".repeat(length - 2)}"`;
  const typed = (length: number) => Object.fromEntries(names.map((name) => [name, text(length)]));
  expect(buildFormula(five, typed(1_600)).formula).toHaveLength("=MTFP.FIVE(,,,,)".length + 8_000);
  const { formula, problems } = buildFormula(five, typed(1_700));
  expect(formula).toBeUndefined();
  expect(problems).toEqual({ a: "The formula is longer than Excel allows." });
});

/** What is inside quotes becomes q, so that only the signs that build the call are left. */
const unquoted = (formula: string) =>
  formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, (quoted) => "q".repeat(quoted.length));

const step: Readonly<Record<string, number>> = { "(": 1, "[": 1, "{": 1, ")": -1, "]": -1, "}": -1 };

/** Reads a call's arguments off its text knowing only quotes and brackets, as a bookkeeper would with a ruler. */
function argumentsOf(formula: string): string[] {
  const inside = /^=MTFP\.[A-Z]+\((.*)\)$/s.exec(formula)?.[1] ?? "";
  const signs = unquoted(inside).split("");
  const depths = signs.map((_, place) =>
    signs.slice(0, place + 1).reduce((sum, sign) => sum + (step[sign] ?? 0), 0),
  );
  if (depths.some((depth) => depth < 0) || depths.at(-1) !== 0) return [];
  const cuts = signs.flatMap((sign, place) => (sign === "," && depths[place] === 0 ? [place] : []));
  const starts = [0, ...cuts.map((cut) => cut + 1)];
  return starts.map((start, index) => inside.slice(start, cuts[index]));
}

const scraps = fc
  .array(
    fc.constantFrom(
      ..."\"'(){}[],;:!#%&*+-/<>=@ \n|\\".split(""),
      ...[
        "B4",
        "C$5",
        "SUM",
        "IF(",
        "1",
        "2.5",
        "x",
        "'a b'!",
        "Staff!",
        '"t"',
        '""',
        "TRUE",
        "#N/A",
        "MTFP.X(",
      ],
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(""));
const hostile = fc.oneof(scraps, fc.string({ maxLength: 20 }));

test("whatever is typed, the call has its own two arguments and no more", () => {
  fc.assert(
    fc.property(hostile, hostile, (part, whole) => {
      const { formula } = buildFormula(share, { part, whole });
      if (formula !== undefined) expect(argumentsOf(formula)).toHaveLength(2);
    }),
    { numRuns: 5_000 },
  );
});

test("an argument never depends on what is typed for the others", () => {
  fc.assert(
    fc.property(hostile, hostile, (part, whole) => {
      const { formula } = buildFormula(share, { part, whole });
      const alone = buildFormula(share, { part, whole: "1" }).formula;
      if (formula !== undefined) expect(argumentsOf(formula)[0]).toBe(argumentsOf(alone ?? "")[0]);
    }),
    { numRuns: 2_000 },
  );
});
