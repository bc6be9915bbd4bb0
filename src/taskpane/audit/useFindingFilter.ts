/** Which findings are in view: by tier, by category, by what was decided, by words. */
import { useState } from "react";
import { categories, type Category, type Tier } from "../../audit/finding.ts";
import type { ReviewedFinding } from "../../flows/audit/auditErrands.ts";
import { useRemembered } from "../useRemembered.ts";
import { categoryWords, type Decidedness, decidedWords, tiers } from "./findingWords.ts";

export interface FindingFilter {
  readonly tier: Tier | "all";
  readonly category: Category | "all";
  readonly decided: Decidedness | "all";
  readonly words: string;
}

export interface FindingGroup {
  readonly tier: Tier;
  readonly category: Category;
  readonly findings: readonly ReviewedFinding[];
}

/** What was kept may be the word of an earlier version. */
const asKept = <Choice extends string>(kept: string, choices: readonly Choice[]): Choice | "all" =>
  choices.find((choice) => choice === kept) ?? "all";

/** The words belong to one workbook; the rest is how somebody works. */
export function useFindingFilter(findings: readonly ReviewedFinding[]) {
  const [tier, keepTier] = useRemembered("auditTier", "all");
  const [category, keepCategory] = useRemembered("auditKind", "all");
  const [decided, keepDecided] = useRemembered("auditDecided", "all");
  const [words, setWords] = useState("");
  const filter: FindingFilter = {
    tier: asKept(tier, tiers),
    category: asKept(category, categories),
    decided: asKept(decided, Object.keys(decidedWords) as Decidedness[]),
    words,
  };
  const groups = groupsOf(findings.filter((finding) => isWanted(finding, filter)));
  return {
    filter,
    set: (part: Partial<FindingFilter>) => {
      if (part.tier) keepTier(part.tier);
      if (part.category) keepCategory(part.category);
      if (part.decided) keepDecided(part.decided);
      if (part.words !== undefined) setWords(part.words);
    },
    groups,
    /** In the order in which they are shown. */
    shown: groups.flatMap((group) => group.findings),
  };
}

export const everything: FindingFilter = { tier: "all", category: "all", decided: "all", words: "" };

function isWanted(finding: ReviewedFinding, { tier, category, decided, words }: FindingFilter): boolean {
  const { sheet, cells, message } = finding;
  const text = `${sheet}!${cells.join(" ")} ${message} ${categoryWords[finding.category]}`.toLowerCase();
  return (
    (tier === "all" || tier === finding.tier) &&
    (category === "all" || category === finding.category) &&
    (decided === "all" || decided === (finding.decision ? "decided" : "open")) &&
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
