/** Custom functions in live cells: what a person sees for what the function gives. */
import { beforeEach, describe, expect, test } from "vitest";
import type { Implementations } from "../../../workbench/customfunctions/callFunction.ts";
import type { FunctionMetadata } from "../../../workbench/customfunctions/functionMetadata.ts";
import { registerFunctions } from "../../../workbench/customfunctions/registerFunctions.ts";
import { Sentences } from "../../../workbench/customfunctions/sentences.ts";
import { headlessEngine } from "../../../workbench/engine/headlessEngine.ts";

class FunctionError extends Error {
  readonly code: string;
  constructor(code: string, message?: string) {
    super(message);
    this.code = code;
  }
}

const matrix = { name: "values", type: "any", dimensionality: "matrix" };
const functions: (FunctionMetadata & { run: (...args: never[]) => unknown })[] = [
  {
    id: "TYPES",
    name: "TYPES",
    parameters: [matrix],
    allowErrorForDataTypeAny: true,
    run: (values: unknown[][]) =>
      values.map((row) =>
        row.map((value) => (value === null ? "null" : typeof value === "object" ? "error" : typeof value)),
      ),
  },
  {
    id: "TWICE",
    name: "TWICE",
    parameters: [
      { name: "n", type: "number" },
      { name: "plus", type: "number", optional: true },
    ],
    run: (n: number, plus: number | null) => n * 2 + (plus ?? 0.5),
  },
  {
    id: "GIVE",
    name: "GIVE",
    parameters: [{ name: "what", type: "string" }],
    run: (what: string) => gifts[what],
  },
  {
    id: "REFUSE",
    name: "REFUSE",
    parameters: [{ name: "code", type: "string" }],
    run: (code: string) => {
      throw new FunctionError(code, "Type 0.28, not 28");
    },
  },
  {
    id: "BREAK",
    name: "BREAK",
    parameters: [],
    run: () => {
      throw new Error("a slip of ours");
    },
  },
];
const gifts: Record<string, unknown> = {
  nothing: null,
  "not a number": NaN,
  "no limit": Infinity,
  ragged: [[1, 2], [3]],
  "empty block": [[]],
  formatted: { type: "Double", basicValue: 30, numberFormat: "£#,##0" },
  "some bad": [[1], [new FunctionError("#N/A", "Suppressed by the DfE")], [3]],
  text: "Dorset",
};

let engine = headlessEngine();
let sentences = new Sentences();
let platform: 0 | null = 0;
const implementations = Object.fromEntries(functions.map(({ id, run }) => [id, run])) as Implementations;
const register = (): void =>
  registerFunctions(engine.univer, {
    namespace: "MTFP",
    metadata: { functions },
    implementations,
    delivery: () => ({ blank: platform, errorFor: (error) => error }),
    sentences,
  });
const at = (row: number, column: number, height = 1, width = 1) => ({
  sheetId: engine.activeSheet(),
  row,
  column,
  height,
  width,
});
async function shown(formula: string, height = 1, width = 1): Promise<unknown> {
  engine.write(at(10, 10), [[formula]]);
  await engine.settled();
  const values = engine.values(at(10, 10, height, width));
  return height * width === 1 ? values[0]?.[0] : values;
}

beforeEach(() => {
  engine = headlessEngine();
  sentences = new Sentences();
  platform = 0;
  register();
});

describe("a cell shows", () => {
  test.each([
    ["the result", "=MTFP.TWICE(21)", 42.5],
    ["the result, however the name is written", "=mtfp.Twice(21,0)", 42],
    ["the result inside a longer formula", "=ROUND(MTFP.TWICE(21),0)+1", 44],
    ["text", '=MTFP.GIVE("text")', "Dorset"],
    ["0 for nothing", '=MTFP.GIVE("nothing")', 0],
    ["#VALUE! for what is not a number", '=MTFP.GIVE("not a number")', "#VALUE!"],
    ["#NUM! for what has no limit", '=MTFP.GIVE("no limit")', "#NUM!"],
    ["#VALUE! for rows of different length", '=MTFP.GIVE("ragged")', "#VALUE!"],
    ["#VALUE! for an empty block", '=MTFP.GIVE("empty block")', "#VALUE!"],
    ["the number of a formatted number", '=MTFP.GIVE("formatted")', 30],
    ["#VALUE! for text instead of a number", '=MTFP.TWICE("two")', "#VALUE!"],
    ["an argument's error", "=MTFP.TWICE(1/0)", "#DIV/0!"],
    ["#VALUE! for an error that is a bug", "=MTFP.BREAK()", "#VALUE!"],
    ["#NUM!", '=MTFP.REFUSE("#NUM!")', "#NUM!"],
    ["#VALUE! for a code that functions may not give", '=MTFP.REFUSE("#REF!")', "#VALUE!"],
    ["#NAME? for a function the add-in has not", "=MTFP.ABSENT()", "#NAME?"],
  ])("%s: %s", async (_, formula, value) => expect(await shown(formula)).toBe(value));

  test("one bad cell's error does not stop the calculation of the others", async () => {
    engine.write(at(0, 0, 1, 3), [["=MTFP.BREAK()", "=MTFP.TWICE(1,0)", "=B1+1"]]);
    await engine.settled();
    expect(engine.values(at(0, 0, 1, 3))).toEqual([["#VALUE!", 2, 3]]);
  });
});

describe("a range", () => {
  test("arrives with its types, spills its result, and blanks follow the platform", async () => {
    engine.write(at(0, 0, 2, 3), [
      [1, "z", "=1=1"],
      ["", "=1/0", 0],
    ]);
    const types = (blank: string): string[][] => [
      ["number", "string", "boolean"],
      [blank, "error", "number"],
    ];
    expect(await shown("=MTFP.TYPES(A1:C2)", 2, 3)).toEqual(types("number"));
    platform = null;
    await engine.recalculate();
    expect(engine.values(at(10, 10, 2, 3))).toEqual(types("null"));
  });

  test("spills an error into its own row only", async () => {
    expect(await shown('=MTFP.GIVE("some bad")', 3)).toEqual([[1], ["#N/A"], [3]]);
  });

  test("shows #SPILL! when a cell is in the way", async () => {
    engine.write(at(12, 10), [["in the way"]]);
    expect(await shown('=MTFP.GIVE("some bad")', 3)).toEqual([["#SPILL!"], [""], ["in the way"]]);
  });

  test("spilled figures take the number formats of the cells they fall on", async () => {
    engine.setNumberFormats(at(10, 10, 3), [["0.0"], ["0.0"], ["0.00"]]);
    await shown('=MTFP.GIVE("some bad")', 3);
    expect(engine.text(at(10, 10, 3))).toEqual([["1.0"], ["#N/A"], ["3.00"]]);
  });
});

describe("the sentence of an error", () => {
  test.each([
    ["#VALUE!", "Type 0.28, not 28"],
    ["#N/A", "Type 0.28, not 28"],
    ["#DIV/0!", undefined],
  ])("%s is kept as Excel keeps it: %s", async (code, sentence) => {
    expect(await shown(`=MTFP.REFUSE("${code}")`)).toBe(code);
    expect(sentences.at(at(10, 10))).toBe(sentence);
  });

  test("belongs to its row of a spill and goes when the formula is mended", async () => {
    await shown('=MTFP.GIVE("some bad")', 3);
    expect([9, 10, 11].map((row) => sentences.at(at(row + 1, 10)))).toEqual([
      undefined,
      "Suppressed by the DfE",
      undefined,
    ]);
    await shown('=MTFP.GIVE("text")');
    expect(sentences.at(at(11, 10))).toBeUndefined();
  });
});

test("formulas typed before the add-in has loaded are #NAME? and come alive when it has", async () => {
  engine = headlessEngine();
  engine.write(at(0, 0, 1, 2), [["=MTFP.TWICE(21)", "=A1*10"]]);
  await engine.settled();
  expect(engine.values(at(0, 0, 1, 2))).toEqual([["#NAME?", "#NAME?"]]);
  register();
  await engine.recalculate();
  expect(engine.values(at(0, 0, 1, 2))).toEqual([[42.5, 425]]);
});
