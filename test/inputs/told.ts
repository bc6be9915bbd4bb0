/** What the author of a plan file is told, a line a problem. */
import { parsePlanFile } from "../../src/inputs/parsePlanFile.ts";

export function told(text: string): string[] {
  const reading = parsePlanFile(text);
  if ("inputs" in reading) return [];
  return reading.problems.map(({ place, what, fix }) => `${place}: ${what}; ${fix}`);
}
