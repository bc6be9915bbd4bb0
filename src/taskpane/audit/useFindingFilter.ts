/** Which findings are in view: by tier, by category, by words, with or without those that were accepted. */
import { useState } from "react";
import type { Category, Tier } from "../../audit/finding.ts";
import type { ReviewedFinding } from "../../flows/audit/auditErrands.ts";
import { categoryWords, tiers } from "./findingWords.ts";

export interface FindingFilter {
  readonly tier: Tier | "all";
  readonly category: Category | "all";
  readonly words: string;
}

const everything: FindingFilter = { tier: "all", category: "all", words: "" };

export interface FindingGroup {
  readonly tier: Tier;
  readonly category: Category;
  readonly findings: readonly ReviewedFinding[];
}

export function useFindingFilter(findings: readonly ReviewedFinding[]) {
  const [filter, setFilter] = useState(everything);
  const groups = groupsOf(findings.filter((finding) => isWanted(finding, filter)));
  return {
    filter,
    set: (part: Partial<FindingFilter>) => setFilter((before) => ({ ...before, ...part })),
    groups,
    /** In the order in which they are shown. */
    shown: groups.flatMap((group) => group.findings),
  };
}

function isWanted(finding: ReviewedFinding, { tier, category, words }: FindingFilter): boolean {
  const { sheet, cells, message } = finding;
  const text = `${sheet}!${cells.join(" ")} ${message} ${categoryWords[finding.category]}`.toLowerCase();
  return (
    (tier === "all" || tier === finding.tier) &&
    (category === "all" || category === finding.category) &&
    text.includes(words.trim().toLowerCase())
  );
}

function groupsOf(findings: readonly ReviewedFinding[]): FindingGroup[] {
  return tiers.flatMap((tier) => {
    const ofTier = findings.filter((finding) => finding.tier === tier);
    return [...new Set(ofTier.map(({ category }) => category))].map((category) => ({
      tier,
      category,
      findings: ofTier.filter((finding) => finding.category === category),
    }));
  });
}
