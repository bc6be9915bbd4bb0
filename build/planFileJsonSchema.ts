/** The plan file's published JSON Schema, made from the validator itself. */
import { toJsonSchema } from "@valibot/to-json-schema";
import { planFileSchema } from "../src/inputs/file/planFileSchema.ts";

/** Checks in code, such as that a date exists, have no counterpart in JSON Schema. */
export const planFileJsonSchema = (): Readonly<Record<string, unknown>> => ({
  $schema: "https://json-schema.org/draft/2020-12/schema",
  ...toJsonSchema(planFileSchema, { typeMode: "input", target: "draft-2020-12", ignoreActions: ["check"] }),
});
