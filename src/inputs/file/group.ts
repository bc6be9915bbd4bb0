/** A group of named fields that has a sentence for each field that is missing. */
import * as v from "valibot";

type Entries = Readonly<Record<string, v.GenericSchema>>;

/** As valibot's strictObject: no field but these. */
export const group = <const Fields extends Entries>(fields: Fields) =>
  v.strictObject(fields, (issue) => groupFix(fields, issue.path?.at(-1)?.key));

/** The sentence for the field of that name, or for something that is no group of fields at all. */
function groupFix(fields: Entries, key: unknown): string {
  const field = typeof key === "string" ? fields[key] : undefined;
  if (!field) return `type a group of fields in braces: { ${JSON.stringify(Object.keys(fields)[0])}: … }`;
  return `add ${JSON.stringify(key)}, such as ${exampleOf(field)}`;
}

function exampleOf(field: v.GenericSchema): string {
  const [example]: readonly unknown[] = v.getExamples(field);
  if (example !== undefined) return JSON.stringify(example);
  return field.type === "array" || field.type === "optional" ? "[ … ]" : "{ … }";
}
