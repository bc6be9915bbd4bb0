/** What is downloaded, against the budgets that npm run size enforces. */
import { bundleSizes } from "../build/bundleSizes.ts";
import type { Figure } from "./figure.ts";

export function sizes(folder: string): Figure[] {
  return bundleSizes(folder).map(({ what, bytes, budget }) => ({
    what: `gzip size: ${what}`,
    ours: bytes / 1000,
    reference: budget / 1000,
    unit: "kB",
    against: "budget",
    goal: { atMost: 1 },
  }));
}
