/** Random formulas worked out by us and by IronCalc, an engine that shares no code with us. */
import fc, { type Arbitrary } from "fast-check";
import { expect, test } from "vitest";
import { evaluate } from "../../src/explain/evaluate.ts";
import { gridCells } from "../../src/explain/gridCells.ts";
import { parseFormula } from "../../src/explain/parseFormula.ts";
import { startWorking } from "../../src/explain/working.ts";
import { firstOf, isError, type Value } from "../../src/explain/value.ts";
import { gridOf, sheetOf } from "../audit/gridOf.ts";
import { calculate, type Cell, type Cells } from "../catalogue/ironCalc.ts";

/** The names stand for a column of four, another one beside it, and three single cells. */
const names = ["list_a", "list_b", "one_x", "one_y", "one_z"] as const;

const number = fc.constantFrom(0, 1, 2, 3, 7, 12, 0.5, 1.25, 100, -4, -0.75, 1000);
const cell: Arbitrary<Cell> = fc.oneof(
  { weight: 8, arbitrary: number },
  { weight: 1, arbitrary: fc.constantFrom<Cell>(null, "North", "12", true, false) },
);
const column = fc.array(
  cell.map((value) => [value]),
  { minLength: 4, maxLength: 4 },
);
const single = cell.map((value) => [[value]]);
const ranges: Arbitrary<readonly Cells[]> = fc.tuple(column, column, single, single, single);

const comparison = fc.constantFrom("=", "<>", "<", "<=", ">", ">=");
const criterion = fc.constantFrom('">1"', '"<=2"', "2", '"<>0"', '"North"', '"N*"', '"<>"');

const { sum } = fc.letrec<{ sum: string; test: string }>((tie) => {
  const of = (shape: (...parts: string[]) => string, ...parts: Arbitrary<string>[]) =>
    fc.tuple(...parts).map((texts) => shape(...texts));
  const [part, truth] = [tie("sum"), tie("test")];
  // Excel looks at every part of AND and OR, IronCalc stops early: no errors here.
  const plain = fc.constantFrom("ISNUMBER(one_y)", "2>1", "1>=3", "ISBLANK(one_x)", "COUNT(list_a)>3");
  const text = (value: Arbitrary<number>) => value.map(String);
  return {
    test: fc.oneof(
      of((a = "", sign = "", b = "") => `${a}${sign}${b}`, part, comparison, part),
      of((a = "", b = "") => `AND(${a},${b})`, plain, plain),
      of((a = "", b = "") => `OR(${a},NOT(${b}))`, plain, plain),
      fc.constantFrom("ISNUMBER(one_x)", "ISBLANK(one_y)", "ISTEXT(one_z)"),
    ),
    sum: fc.oneof(
      { maxDepth: 3 },
      fc.oneof(text(number), fc.constantFrom("one_x", "one_y", "one_z")),
      of((a = "", b = "") => `(${a}+${b})`, part, part),
      of((a = "", b = "") => `(${a}-${b})`, part, part),
      of((a = "", b = "") => `${a}*${b}`, part, part),
      of((a = "", b = "") => `(${a}/${b})`, part, part),
      of((a = "") => `(${a})^2`, part),
      of((a = "") => `-(${a}+0)`, part),
      of((a = "") => `(${a})%`, part),
      of(
        (name = "", a = "") => `${name}(list_a,list_b,${a}+0)`,
        fc.constantFrom("SUM", "MAX", "MIN", "AVERAGE", "COUNT"),
        part,
      ),
      fc.constantFrom(
        "COUNTA(list_a)",
        "COUNTBLANK(list_b)",
        "SUMPRODUCT(list_a,list_b)",
        "LARGE(list_a,2)",
        "SMALL(list_b,1)",
        "MEDIAN(list_a)",
      ),
      of((a = "", yes = "", no = "") => `IF(${a},${yes},${no})`, truth, part, part),
      of((a = "", b = "") => `IFERROR(${a},${b})`, part, part),
      of((a = "", places = "") => `ROUND(${a},${places})`, part, fc.constantFrom("0", "1", "2", "-1")),
      // Of exact numbers only: IronCalc makes 0.08 of ROUNDUP(7%,2), which Excel leaves at 0.07.
      of(
        (name = "", a = "", places = "") => `${name}(${a},${places})`,
        fc.constantFrom("ROUNDUP", "ROUNDDOWN"),
        fc.oneof(text(number), fc.constantFrom("one_x", "one_y", "one_z")),
        fc.constantFrom("0", "1", "2", "-1"),
      ),
      of((name = "", a = "") => `${name}(${a})`, fc.constantFrom("INT", "ABS", "SIGN"), part),
      of((a = "") => `MOD(${a},7)`, part),
      of((place = "") => `INDEX(list_b,${place})`, fc.constantFrom("1", "2", "4", "5")),
      of((a = "") => `MATCH(${a}+0,list_a,0)`, part),
      of((a = "") => `SUMIF(list_a,${a},list_b)`, criterion),
      of((a = "", b = "") => `COUNTIFS(list_a,${a},list_b,${b})`, criterion, criterion),
      of((a = "") => `LEN(${a}&"x")`, fc.constantFrom("one_x", "one_y", "one_z")),
    ),
  };
});

const cells = gridCells(gridOf(sheetOf("Empty", [])));

/** Anywhere: it makes a list a reference, so that text in it is passed over. */
const place = { sheet: "Empty", top: 1, left: 1, bottom: 4, right: 1 };

function ours(formula: string, given: readonly Cells[]): Cell {
  const node = parseFormula(`=${formula}`);
  const values = new Map<string, Value>(names.map((name, at) => [name, { rows: given[at] ?? [], place }]));
  const home = { sheet: "Empty", row: 1, column: 1 };
  const value = firstOf(evaluate(node, startWorking({ home, cells }, values)));
  return isError(value) ? value.error : value;
}

const isErrorText = (value: Cell): boolean => typeof value === "string" && value.startsWith("#");

/** Of two errors in one sum engines show either. */
function isSame(a: Cell, b: Cell): boolean {
  if (isErrorText(a) && isErrorText(b)) return true;
  if (typeof a === "number" && typeof b === "number")
    return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
  return a === b || (a ?? 0) === (b ?? 0);
}

test("what we work out is what IronCalc works out", () => {
  const several = fc.array(fc.tuple(sum, ranges), { minLength: 60, maxLength: 60 });
  fc.assert(
    fc.property(several, (cases) => {
      const theirs = calculate(
        cases.map(([formula, given]) => ({
          ranges: given,
          formula: (addresses) =>
            names.reduce((text, name, at) => text.replaceAll(name, addresses[at] ?? ""), formula),
        })),
      );
      const unequal = cases.flatMap(([formula, given], at) => {
        const [own, their] = [ours(formula, given), theirs[at]?.[0]?.[0] ?? null];
        return isSame(own, their) ? [] : [{ formula, given: JSON.stringify(given), own, their }];
      });
      expect(unequal).toEqual([]);
    }),
    { numRuns: 25, endOnFailure: true },
  );
});
