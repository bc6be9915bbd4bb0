/** What somebody typed against the plan file's shape: all that is wrong, and the rest fit for further rules. */
import * as v from "valibot";
import type { Fault, Path } from "../fault.ts";
import { mostItems, mostPosts, type PlanFile, planFileSchema } from "../file/planFileSchema.ts";
import { said } from "../said.ts";
import { fieldAt } from "./fieldAt.ts";
import { hollow } from "./hollow.ts";
import { shapeFaults } from "./shapeFaults.ts";
import { isGroup, unknownFields } from "./unknownFields.ts";

export interface Shape {
  /** Wrong and missing values are replaced by ones of which no rule complains. */
  readonly file: PlanFile;
  readonly faults: readonly Fault[];
}

export function readShape(typed: unknown): Shape {
  if (!isGroup(typed)) return { file: hollow(planFileSchema) as PlanFile, faults: [notGroup(typed)] };
  const long = longLists(typed);
  const tooLong = new Set(long.map(({ path: [list] }) => list));
  const value = Object.fromEntries(Object.entries(typed).filter(([key]) => !tooLong.has(key)));
  const result = v.safeParse(planFileSchema, value, { abortPipeEarly: true });
  const wrong = shapeFaults(result.issues ?? []);
  const file = [...long, ...wrong].reduce<unknown>(withStandIn, result.output);
  return { file: file as PlanFile, faults: [...long, ...wrong, ...unknownFields(planFileSchema, value)] };
}

const notGroup = (typed: unknown): Fault => ({
  path: [],
  what: `a plan is a group of fields, and here is ${said(typed)}`,
  fix: 'begin with { "title": … }, or start from an example',
});

/** Lists so long that nobody wants to hear what is wrong with each of their lines. */
function longLists(typed: Readonly<Record<string, unknown>>): Fault[] {
  return Object.entries(typed).flatMap(([key, list]) => {
    const most = key === "posts" ? mostPosts : mostItems;
    if (!Array.isArray(list) || list.length <= most) return [];
    const what = `${key} has ${list.length.toLocaleString("en-GB")} lines`;
    return [
      { path: [key], what, fix: `keep at most ${most}: one line can hold all posts of a role and grade` },
    ];
  });
}

/** The validator's output is a copy, so it may be written to. */
function withStandIn(file: unknown, { path }: Fault): unknown {
  const field = fieldAt(planFileSchema, path);
  const holder = path.slice(0, -1).reduce<unknown>(stepInto, file);
  const key = path.at(-1);
  if (key === undefined || typeof holder !== "object" || holder === null) return file;
  (holder as Record<string, unknown>)[key] = field ? hollow(field) : NaN;
  return file;
}

const stepInto = (holder: unknown, step: Path[number]): unknown =>
  typeof holder === "object" && holder !== null ? (holder as Record<string, unknown>)[step] : undefined;
