/** The published JSON Schema is the validator's own, and agrees with it. */
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import * as v from "valibot";
import { expect, test } from "vitest";
import { planFileJsonSchema } from "../../build/planFileJsonSchema.ts";
import { planFileSchema } from "../../src/inputs/file/planFileSchema.ts";
import { smallPlan } from "./smallPlan.ts";

const published: unknown = JSON.parse(readFileSync("examples/plan.schema.json", "utf8"));
const isPlanFile = new Ajv2020({ strict: false }).compile(planFileJsonSchema());

test("the committed schema is the generated one (npm run schema writes it)", () => {
  expect(published).toEqual(JSON.parse(JSON.stringify(planFileJsonSchema())));
});

test.each<[string, unknown]>([
  ["the smallest plan", smallPlan],
  ["a plan with no title", { ...smallPlan, title: undefined }],
  ["eleven years", { ...smallPlan, years: 11 }],
  ["pay as text", { ...smallPlan, posts: [{ ...smallPlan.posts[0], pay: "32k" }] }],
  ["an unknown field", { ...smallPlan, yeras: 2 }],
  [
    "numbers by year",
    { ...smallPlan, yearly: { levy: { ...smallPlan.yearly.pension, values: { "2017-18": 0 } } } },
  ],
])("%s is judged alike by the schema and by the validator", (_, plan) => {
  const file: unknown = JSON.parse(JSON.stringify(plan));
  expect(isPlanFile(file)).toBe(v.is(planFileSchema, file));
});

test("the smallest plan is a plan file", () => {
  expect(v.safeParse(planFileSchema, smallPlan).issues).toBeUndefined();
});
