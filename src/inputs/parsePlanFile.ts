/** Reads the text of a plan file. */
import type { Fault } from "./fault.ts";
import { pathText } from "./file/pathText.ts";
import { jsonSlip } from "./json/jsonSlip.ts";
import { type JsonBreak, scanJson } from "./json/scanJson.ts";
import type { Problem } from "./problem.ts";
import { type PlanReading, readPlan } from "./readPlan.ts";
import { nameAt } from "./said.ts";

/** Characters; the largest plan that may be built has a fraction of them. */
const longest = 5_000_000;

/** Plan inputs, or all that is wrong with the file: nothing is thrown. */
export function parsePlanFile(text: string): PlanReading {
  if (text.length > longest) return { problems: [tooLong(text)] };
  const json = text.replace(/^\ufeff/, "");
  const { broken, twice } = scanJson(json);
  if (broken) return { problems: [notJson(json, broken)] };
  const reading = readPlan({ value: JSON.parse(json) as unknown, placeOf: pathText });
  if (twice.length === 0) return reading;
  return { problems: [...twice.map(standsTwice), ...("problems" in reading ? reading.problems : [])] };
}

const tooLong = (text: string): Problem => ({
  place: "the file",
  what: `it has ${(text.length / 1e6).toFixed(1)} million characters, and a plan file has 5 million at the most`,
  fix: "check that it is the plan file and not an extract of other records",
});

/** Enough of the text to tell what somebody meant. */
const shown = 200;

function notJson(json: string, { at, wanted }: JsonBreak): Problem {
  const before = json.slice(0, at).split("\n");
  const place = `line ${before.length}, column ${(before.at(-1) ?? "").length + 1}`;
  if (json.trim() === "")
    return { place, what: "the file is empty", fix: "choose a plan file, or begin from an example" };
  return { place, ...jsonSlip(json.slice(at, at + shown), wanted) };
}

function standsTwice(path: Fault["path"]): Problem {
  const what = `${nameAt(path)} stands twice`;
  return { place: pathText(path), what, fix: "keep one of the two" };
}
