/** How much a finding weighs: its tier first, then how sure it is. */
import type { Finding, Tier } from "./finding.ts";

const weights: Readonly<Record<Tier, number>> = { error: 4, warning: 2, note: 0 };

export const strengthOf = ({ tier, confidence }: Pick<Finding, "tier" | "confidence">): number =>
  weights[tier] + confidence;
