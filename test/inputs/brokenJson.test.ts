/** Files that are not JSON, or hide something that JSON's own parser lets through. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { scanJson } from "../../src/inputs/json/scanJson.ts";
import { fullPlan } from "./fullPlan.ts";
import { told } from "./told.ts";

const whole = JSON.stringify(fullPlan, null, 2);

test.each<[string, string, string]>([
  ["nothing", "", "line 1, column 1: the file is empty; choose a plan file, or begin from an example"],
  [
    "blank lines",
    "\n \n",
    "line 3, column 1: the file is empty; choose a plan file, or begin from an example",
  ],
  [
    "a list",
    "[]",
    'the file: a plan is a group of fields, and here is a list; begin with { "title": … }, or start from an example',
  ],
  [
    "a number",
    "5",
    'the file: a plan is a group of fields, and here is 5; begin with { "title": … }, or start from an example',
  ],
  [
    "half a file",
    '{\n  "title": ',
    "line 2, column 12: the file ends too early; add what is missing at its end, such as a closing } or ]",
  ],
  [
    "a name without quotation marks",
    "{title: 1}",
    'line 1, column 2: title stands without quotation marks; type "title"',
  ],
  [
    "a word without quotation marks",
    '{"kind": created}',
    'line 1, column 10: created stands without quotation marks; type "created"',
  ],
  [
    "apostrophes for quotation marks",
    "{'title': 1}",
    'line 1, column 2: a text begins with \'; use straight double quotation marks: "…"',
  ],
  [
    "quotation marks of a word processor",
    "{“title”: 1}",
    'line 1, column 2: a text begins with “; use straight double quotation marks: "…"',
  ],
  [
    "a comma at the end",
    '{"a": 1,\n}',
    "line 2, column 1: there is a comma before }; delete the comma, or add what should follow it",
  ],
  [
    "two commas",
    '{"a": 1,, "b": 2}',
    "line 1, column 9: there is a comma too many; delete it, or type the value that is missing before it",
  ],
  [
    "a missing comma",
    '{"a": 1\n"b": 2}',
    "line 2, column 1: a comma is missing; put a comma after the value before",
  ],
  [
    "a missing colon",
    '{"a" 1}',
    'line 1, column 6: a colon is missing; put a colon after the name: "pay": 32000',
  ],
  ["the wrong bracket", '{"a": [1}', "line 1, column 9: } closes the wrong bracket; type ]"],
  [
    "something after the end",
    '{"a": 1}}',
    "line 1, column 9: something follows after the end of the plan; delete it, or the closing } before it",
  ],
  [
    "a comment",
    '{ // pay\n"a": 1}',
    "line 1, column 3: a plan file cannot hold comments; delete it, or put it into a source",
  ],
  [
    "not a number",
    '{"pay": NaN}',
    "line 1, column 9: NaN is no number; type a number, or leave the field out",
  ],
  [
    "infinity",
    '{"pay": -Infinity}',
    "line 1, column 9: -Infinity is no number; type a number, or leave the field out",
  ],
  ["a currency sign", '{"pay": £32k}', "line 1, column 9: £32k is no plain number; type 32000"],
  ["a percentage", '{"award": 2%}', "line 1, column 11: 2% is no plain number; type 0.02"],
  ["thousands", '{"pay": 32k}', "line 1, column 9: 32k is no plain number; type 32000"],
  [
    "a thousands separator",
    '{"pay": 32,000}',
    "line 1, column 12: 000 is no plain number; type numbers without thousands separators, plus signs or leading zeros, such as 32000 or 0.5",
  ],
  [
    "a number without its nought",
    '{"levy": .005}',
    "line 1, column 10: .005 is no plain number; type numbers without thousands separators, plus signs or leading zeros, such as 32000 or 0.5",
  ],
  [
    "a text that does not end",
    '{"a": "x\n}',
    'line 1, column 7: a text does not end on its line; put a " at its end, and keep it on one line',
  ],
  [
    "a long text that does not end",
    `{"a": "${"x".repeat(100_000)}\n}`,
    'line 1, column 7: a text does not end on its line; put a " at its end, and keep it on one line',
  ],
  [
    "a backslash",
    '{"a": "N:\\Plans"}',
    "line 1, column 7: a text holds a backslash; type it twice (\\\\), or / instead",
  ],
  [
    "brackets without end",
    "[".repeat(9_999),
    "line 1, column 52: too many brackets stand inside one another; check that it is a plan file",
  ],
  [
    "a file over 5 MB",
    " ".repeat(6_000_000),
    "the file: it has 6.0 million characters, and a plan file has 5 million at the most; check that it is the plan file and not an extract of other records",
  ],
  [
    "a field twice",
    whole.replace('"pay": 32000,', '"pay": 32000, "pay": 23000,'),
    "posts[0].pay: pay stands twice; keep one of the two",
  ],
  [
    "a field that objects inherit",
    whole.replace("{", '{ "__proto__": { "years": 3 },'),
    '__proto__: there is no field "__proto__" here; delete it',
  ],
])("%s", (_, text, problem) => {
  expect(told(text)).toEqual([problem]);
});

test("a byte order mark, which some editors write, is no slip", () => {
  expect(told(`\ufeff${whole}`)).toEqual([]);
});

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** Pieces of JSON in any order: some are JSON by chance. */
const nearlyJson = fc
  .array(
    fc.constantFrom(
      "{",
      "}",
      "[",
      "]",
      ",",
      ":",
      '"a"',
      '"\\u00e9"',
      '"\\x"',
      "1",
      "-0.5e3",
      "01",
      "true",
      "nul",
      " ",
    ),
  )
  .map((pieces) => pieces.join(""));

test("what the scanner takes for JSON is what JSON's parser takes for it", () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), fc.string(), nearlyJson), (text) => {
      expect(scanJson(text).broken === undefined).toBe(isJson(text));
    }),
    { numRuns: 1_000 },
  );
});

test("any file, with anything anywhere, is read or refused in full sentences, never thrown at", () => {
  fc.assert(
    fc.property(fc.nat(whole.length), fc.nat(20), fc.string({ maxLength: 8 }), (at, cut, put) => {
      const problems = told(whole.slice(0, at) + put + whole.slice(at + cut));
      for (const problem of problems) expect(problem).toMatch(/^[^:]+.*: .+; .+$/s);
      for (const problem of problems) expect(problem).not.toMatch(/undefined|NaN-|\[object/);
    }),
    { numRuns: 200 },
  );
});
