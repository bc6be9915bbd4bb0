/** The fields that every input has beside its value. */
import * as v from "valibot";
import { group } from "./group.ts";
import * as text from "./texts.ts";

/** Owner and date are the file's own where left out. */
export const provenance = {
  source: text.sentence("Cabinet report, 9 November 2016, paragraph 4.2"),
  owner: v.optional(text.name("Head of Finance")),
  date: v.optional(text.date),
  confidence: text.oneOf(["published", "derived", "assumed"]),
} as const;

type NumberField = v.GenericSchema<number>;

/** One figure for the whole plan. */
export const figureOf = <const Value extends NumberField>(value: Value) => group({ value, ...provenance });

/** One number for all years, a list with the base year first, or numbers by financial year. */
export const years = <const Value extends NumberField>(value: Value, description: string) =>
  v.pipe(
    v.union(
      [value, v.array(value), v.record(v.string(), value)],
      'type one number for all years, a list [base year, plan years …] or { "2017-18": … }',
    ),
    v.description(description),
    v.examples(v.getExamples(value)),
  );
