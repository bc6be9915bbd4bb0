/** What Excel passes to a custom function, or shows without calling it. */
import { describe, expect, test } from "vitest";
import { functionArguments, type Input } from "../../../workbench/customfunctions/functionArguments.ts";
import type {
  FunctionMetadata,
  ParameterMetadata,
} from "../../../workbench/customfunctions/functionMetadata.ts";

const parameter = (more: Partial<ParameterMetadata>): ParameterMetadata => ({ name: "x", ...more });
const taking = (parameters: ParameterMetadata[], allowErrorForDataTypeAny = false): FunctionMetadata => ({
  id: "F",
  name: "F",
  parameters,
  allowErrorForDataTypeAny,
});
const desktop = { blank: 0, errorFor: (error: object) => error } as const;
const web = { ...desktop, blank: null } as const;
const blankCell: Input = [[null]];
const valueError = { code: "#VALUE!" };

describe("a single value", () => {
  test.each<[string, string, Input, unknown]>([
    ["number", "a number", 12.5, 12.5],
    ["number", "one cell", [[12.5]], 12.5],
    ["number", "TRUE", true, 1],
    ["number", "text", "twelve", "refused"],
    ["number", "a numeral as text", "12", "refused"],
    ["number", "several cells", [[1, 2]], "refused"],
    ["string", "text", "months", "months"],
    ["string", "a number", 2018, "2018"],
    ["string", "TRUE", true, "TRUE"],
    ["boolean", "TRUE", true, true],
    ["boolean", "zero", 0, false],
    ["boolean", "the word false", "False", false],
    ["boolean", "other text", "yes", "refused"],
    ["any", "text", "z", "z"],
  ])("for a %s: %s", (type, _, input, expected) => {
    const given = functionArguments(taking([parameter({ type })]), [input], desktop);
    expect(given).toEqual(expected === "refused" ? valueError : [expected]);
  });
});

describe("a blank cell", () => {
  test.each([
    ["number", 0],
    ["any", 0],
    ["string", ""],
    ["boolean", false],
  ])("for a %s is %j on the desktop and null on the web", (type, onDesktop) => {
    const fn = taking([parameter({ type })]);
    expect(functionArguments(fn, [blankCell], desktop)).toEqual([onDesktop]);
    expect(functionArguments(fn, [blankCell], web)).toEqual([null]);
  });

  test("inside a range is 0 on the desktop and null on the web", () => {
    const fn = taking([parameter({ dimensionality: "matrix", type: "any" })]);
    const range: Input = [
      [1, null],
      [null, "z"],
    ];
    expect(functionArguments(fn, [range], desktop)).toEqual([
      [
        [1, 0],
        [0, "z"],
      ],
    ]);
    expect(functionArguments(fn, [range], web)).toEqual([
      [
        [1, null],
        [null, "z"],
      ],
    ]);
  });

  test("a typed 0 stays 0 everywhere", () => {
    const fn = taking([parameter({ type: "any" })]);
    expect([desktop, web].map((platform) => functionArguments(fn, [0], platform))).toEqual([[0], [0]]);
  });
});

describe("the number of arguments", () => {
  const fn = taking([parameter({}), parameter({ optional: true })]);
  test.each<[string, Input[], unknown]>([
    ["an optional one left out at the end is null", [1], [1, null]],
    ["an optional one left out between commas is null", [1, undefined], [1, null]],
    ["none", [], valueError],
    ["one too many", [1, 2, 3], valueError],
  ])("%s", (_, inputs, expected) => expect(functionArguments(fn, inputs, desktop)).toEqual(expected));

  test("a repeating one takes all that follow", () => {
    const repeating = taking([parameter({}), parameter({ repeating: true, dimensionality: "matrix" })]);
    expect(functionArguments(repeating, [1, [[2]], [[3, 4]]], desktop)).toEqual([1, [[[2]], [[3, 4]]]]);
    expect(functionArguments(repeating, [1], desktop)).toEqual([1, []]);
  });
});

describe("an error in the arguments", () => {
  const notAvailable = { code: "#N/A" };
  test.each<[string, ParameterMetadata, boolean, Input, unknown]>([
    ["is the result of a single value", parameter({ type: "number" }), true, notAvailable, notAvailable],
    [
      "is the result of a range",
      parameter({ dimensionality: "matrix", type: "any" }),
      false,
      [[1, notAvailable]],
      notAvailable,
    ],
    [
      "reaches a range that takes errors",
      parameter({ dimensionality: "matrix", type: "any" }),
      true,
      [[1, notAvailable]],
      [[[1, notAvailable]]],
    ],
    [
      "reaches no typed range",
      parameter({ dimensionality: "matrix", type: "number" }),
      true,
      [[1, notAvailable]],
      notAvailable,
    ],
  ])("%s", (_, one, takesErrors, input, expected) =>
    expect(functionArguments(taking([one], takesErrors), [input], desktop)).toEqual(expected),
  );

  test("of two, the first is the result", () => {
    const fn = taking([parameter({ type: "number" }), parameter({ type: "number" })]);
    expect(functionArguments(fn, [{ code: "#REF!" }, notAvailable], desktop)).toEqual({ code: "#REF!" });
  });
});
