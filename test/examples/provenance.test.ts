/** Every figure in the examples says where it comes from, and a published one quotes the sentence that states it. */
import { describe, expect, test } from "vitest";
import { type ExampleName, exampleNames, exampleText } from "./exampleFiles.ts";
import { numbersIn } from "./numbersIn.ts";

interface Entry {
  readonly place: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

/** Every group of fields in a plan file, with its place. */
function groupsIn(value: unknown, place: string): Entry[] {
  if (!isGroup(value)) return [];
  const inner = Object.entries(value).flatMap(([key, part]) => groupsIn(part, `${place}.${key}`));
  return Array.isArray(value) ? inner : [{ place, fields: value }, ...inner];
}

/** What must have a source: all but headings, derived figures, comparisons and what stands inside an input. */
const inputsOf = (name: ExampleName): Entry[] =>
  groupsIn(JSON.parse(exampleText(name)), name).filter(
    ({ fields, place }) =>
      ["value", "values", "cases", "children", "pay", "fte", "amounts", "opening"].some(
        (key) => key in fields,
      ) && place !== name,
  );

const quotation = /“([^”]+)”/;

/** The figures of an entry that its sentence must state. Money in £m and fractions stand there as they are spoken. */
function figuresOf({ fields }: Entry): number[] {
  const held = fields["value"] ?? fields["values"] ?? fields["cases"] ?? fields["amounts"];
  const list: unknown[] = isGroup(held) ? Object.values(held) : [held];
  return list.map(Number);
}

describe.each(exampleNames)("%s", (name) => {
  const inputs = inputsOf(name);

  test("has inputs", () => {
    expect(inputs.length).toBeGreaterThan(30);
  });

  test.each(inputs)("$place has a source and a confidence", ({ fields }) => {
    expect(fields["source"]).toMatch(/\w{3}/);
    expect(["published", "derived", "assumed"]).toContain(fields["confidence"]);
  });

  test.each(inputs.filter(({ fields }) => fields["confidence"] === "published"))(
    "$place is quoted from a document, and the sentence states it",
    (entry) => {
      const source = String(entry.fields["source"]);
      const [, sentence = ""] = quotation.exec(source) ?? [];
      expect(source).toMatch(/“[^”]+” \([^)]{10,}\)$/);
      const stated = numbersIn(sentence);
      for (const figure of figuresOf(entry)) expect(stated).toContain(Math.abs(figure));
    },
  );

  test.each(inputs.filter(({ fields }) => fields["confidence"] === "derived"))(
    "$place shows its sum",
    ({ fields }) => {
      expect(fields["source"]).toMatch(/[×÷−=]|less/);
    },
  );
});
