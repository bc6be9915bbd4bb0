/** Which findings are in view: by tier, by category, by what was decided, by words. */
import { useState } from "react";
import { categories, type Category, type Tier } from "../../audit/finding.ts";
import type { ReviewedFinding } from "../../flows/audit/auditErrands.ts";
import { useRememberedChoice } from "../useRememberedChoice.ts";
import { categoryWords, type Decidedness, decidednesses, tiers } from "./findingWords.ts";

const all = "all";

export interface FindingFilter {
  readonly tier: Tier | typeof all;
  readonly category: Category | typeof all;
  readonly decided: Decidedness | typeof all;
  readonly words: string;
}

export interface FindingGroup {
  readonly tier: Tier;
  readonly category: Category;
  readonly findings: readonly ReviewedFinding[];
}

export const everything: FindingFilter = { tier: all, category: all, decided: all, words: "" };

/** The words belong to one workbook; the rest is how somebody works. */
export function useFindingFilter(findings: readonly ReviewedFinding[]) {
  const [tier, keepTier] = useRememberedChoice("auditTier", [all, ...tiers], all);
  const [category, keepCategory] = useRememberedChoice("auditKind", [all, ...categories], all);
  const [decided, keepDecided] = useRememberedChoice("auditDecided", [all, ...decidednesses], all);
  const [words, setWords] = useState("");
  const filter: FindingFilter = { tier, category, decided, words };
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

function isWanted(finding: ReviewedFinding, { tier, category, decided, words }: FindingFilter): boolean {
  const { sheet, cells, message } = finding;
  const text = `${sheet}!${cells.join(" ")} ${message} ${categoryWords[finding.category]}`.toLowerCase();
  return (
    (tier === all || tier === finding.tier) &&
    (category === all || category === finding.category) &&
    (decided === all || decided === (finding.decision ? "decided" : "open")) &&
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
