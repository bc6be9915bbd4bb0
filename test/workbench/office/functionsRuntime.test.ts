/** Our bundle, called through Microsoft's real custom-functions runtime over the wire, as Excel calls it. */
import { beforeAll, describe, expect, test } from "vitest";
import {
  errorArgument,
  FunctionsRuntime,
  type RuntimeResult,
} from "../../../workbench/office/functionsRuntime.ts";
import { builtFunctions } from "../builtFunctions.ts";
import { openExcel } from "../openExcel.ts";

let runtime: FunctionsRuntime;

beforeAll(async () => {
  const [{ script }, excel] = [await builtFunctions(), await openExcel()];
  excel.run(script);
  runtime = new FunctionsRuntime(excel.host);
}, 120_000);

const call = async (id: string, ...args: unknown[]): Promise<RuntimeResult | undefined> =>
  (await runtime.call([{ id, args, allowsErrors: true }]))[0];
const ratio = (cases: unknown[][], fte: unknown[][]) => call("CASELOAD_RATIO", cases, fte);

test("a number comes back as a number", async () => {
  // England, 30 September 2017 to 2025: children in need cases over FTE holders, Department for Education.
  expect(await ratio([[321_661]], [[21_105.4]])).toEqual({
    value: [[expect.closeTo(321_661 / 21_105.4, 2)]],
  });
});

test("a column spills, with one result a row", async () => {
  const result = await ratio([[100], [150], [90]], [[10], [10], [6]]);
  expect(result).toEqual({ value: [[10], [15], [15]] });
});

test("a scalar beside a column is used for every row", async () => {
  expect(await ratio([[100], [150]], [[10]])).toEqual({ value: [[10], [15]] });
});

describe("errors", () => {
  test("no FTE is a division by zero", async () => {
    const result = await ratio([[10]], [[0]]);
    expect(errorOf(result)).toBe("#DIV/0!");
  });

  test("a code of the published tables is #N/A, and one row of a spill only", async () => {
    const result = await ratio([[100], ["z"], [90]], [[10], [10], [6]]);
    expect(result).toMatchObject({ value: [[10], [{ code: "#N/A" }], [15]] });
  });

  test("an error in a cell stays that error", async () => {
    const result = await ratio([[100], [errorArgument("#REF!")], [90]], [[10], [10], [6]]);
    expect(result).toMatchObject({ value: [[10], [{ code: "#REF!" }], [15]] });
  });

  test.each(["#REF!", "#NAME?", "#SPILL!", "#CALC!"])("%s alone, which cannot be thrown", async (code) => {
    expect(await ratio([[errorArgument(code)]], [[10]])).toMatchObject({ value: [[{ code }]] });
    expect(await call("TEAM_COST", [[1, errorArgument(code)]], [[1, 2]])).toMatchObject({ value: { code } });
  });

  test("a negative FTE is refused with a sentence that says what to type", async () => {
    const result = await ratio([[10]], [[-1]]);
    expect(errorOf(result)).toBe("#VALUE!");
    expect(sentenceOf(result)).toMatch(/holder_fte/);
  });

  test("a function that the bundle does not have", async () => {
    expect(await call("NO_SUCH_FUNCTION", 1)).toEqual({ error: "#VALUE!", sentence: "" });
  });
});

test("arguments left out take their defaults, sent as null or not at all", async () => {
  const [pay, year, pension] = [[[45_000]], [["2025-26"]], [[0.294]]];
  expect(await call("EMPLOYER_NI", pay, year, null, null)).toEqual({ value: [[6_000]] });
  expect(await call("EMPLOYER_NI", pay, year)).toEqual({ value: [[6_000]] });
  expect(await call("POST_COST", pay, year, pension)).toEqual({ value: [[64_455]] });
  expect(await call("PAY_AFTER_AWARD", [[20_441]], [["2023-24"]])).toEqual({ value: [[22_366]] });
  expect(await call("PART_YEAR", [[12_000]], [[43_344]], [[43_191]])).toEqual({ value: [[7_000]] });
});

test("a blank cell gives the same as 0 and as null", async () => {
  const desktop = await ratio([[100], [0]], [[10], [0]]);
  const web = await ratio([[100], [null]], [[10], [null]]);
  expect(web).toEqual(desktop);
});

test("many calls of one calculation are all answered", async () => {
  const calls = Array.from({ length: 500 }, (_, row) => ({ id: "CASELOAD_RATIO", args: [[[row]], [[2]]] }));
  const results = await runtime.call(calls);
  expect(results.map((result) => "value" in result && (result.value as number[][])[0]?.[0])).toEqual(
    calls.map((_, row) => row / 2),
  );
});

/** An error of the whole call, or of its one cell. */
function errorOf(result: RuntimeResult | undefined): string | undefined {
  if (result && "error" in result) return result.error;
  return cellOf(result)?.code;
}

function sentenceOf(result: RuntimeResult | undefined): string | undefined {
  if (result && "error" in result) return result.sentence;
  return cellOf(result)?.message;
}

function cellOf(result: RuntimeResult | undefined) {
  return (result && "value" in result ? result.value : undefined) as
    { code: string; message: string } | undefined;
}
