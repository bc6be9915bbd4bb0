/** What becomes of an error on its way to Excel. */
import { expect, test } from "vitest";
import { excelError } from "../../src/functions/excelError.ts";
import { withoutStacks } from "../../src/functions/withoutStacks.ts";
import { ModelError } from "../../src/model/modelError.ts";
import "./excel.ts";

test("a sum's complaint keeps its code and its sentence", () => {
  const error = excelError(new ModelError("#N/A", "It does not pay back inside the plan."));
  expect(error).toBeInstanceOf(CustomFunctions.Error);
  expect([error.code, error.message]).toEqual(["#N/A", "It does not pay back inside the plan."]);
});

test("a mistake of our own is not dressed up as one of the user's", () => {
  const mistake = new TypeError("undefined is not a function");
  expect(() => excelError(mistake)).toThrow(mistake);
});

test("stacks are taken again after a spill, also after one that failed", () => {
  const limit = Error.stackTraceLimit;
  expect(withoutStacks(() => Error.stackTraceLimit)).toBe(0);
  expect(() => withoutStacks(() => excelError(new TypeError("?")))).toThrow(TypeError);
  expect(Error.stackTraceLimit).toBe(limit);
});
