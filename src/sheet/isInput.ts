/** Whether a line's cells are there to be typed in. */
import type { LineType, PlanLine } from "../plan/plan.ts";

/** What a typed line of the budget is, besides an input. */
const typedKinds: ReadonlySet<LineType> = new Set(["input", "recurring", "one-off", "saving", "funding"]);

export function isInput({ type, row: { values, constant } }: PlanLine): boolean {
  return typedKinds.has(type) && (values !== undefined || typeof constant === "number");
}

/** The words of the type column; an input is always called one, so that its colour is not alone in saying so. */
export function typeText(line: PlanLine): string {
  return isInput(line) && line.type !== "input" ? `${line.type}, input` : line.type;
}
