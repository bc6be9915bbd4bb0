/** Steps, packed into requests: few, none too large, and some to look up between. */
import type { Step } from "../packing/excelStep.ts";

/** Bytes, about; Excel on the web takes 5 MB. */
const largest = 1_000_000;
/** From this on a person waits long enough to want a sign of life. */
const worthShowing = 60_000;

export function requestsOf(steps: readonly Step[]): Step[][] {
  const whole = steps.reduce((sum, { weight }) => sum + weight, 0);
  const wanted = Math.max(Math.ceil(whole / largest), whole > worthShowing ? 2 : 1);
  const requests: Step[][] = [];
  let weighed = 0;
  for (const step of steps) {
    const at = Math.min(Math.floor((weighed / whole) * wanted), wanted - 1);
    (requests[at] ??= []).push(step);
    weighed += step.weight;
  }
  return requests.filter((request) => request.length > 0);
}
