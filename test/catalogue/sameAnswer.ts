/** Whether our function and the other engine agree: the same error, the same truth, or numbers alike to 1e-9. */
import type { Answer } from "./customFunctions.ts";
import type { Cell, Cells } from "./ironCalc.ts";

const relative = 1e-9;
/** Where two large amounts cancel, what is left cannot be truer than the amounts were. */
const ofInputs = 1e-13;

export function sameAnswer(
  ours: Answer | undefined,
  theirs: Cell | undefined,
  inputs: readonly (Cells | undefined)[],
): boolean {
  if (typeof ours !== "number" || typeof theirs !== "number") return ours === theirs;
  const largest = Math.max(1, ...inputs.flatMap((cells) => cells?.flat() ?? []).map(size));
  return (
    Math.abs(ours - theirs) <= relative * Math.max(Math.abs(ours), Math.abs(theirs)) + ofInputs * largest
  );
}

const size = (cell: Cell): number => (typeof cell === "number" ? Math.abs(cell) : 0);
