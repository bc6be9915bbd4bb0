/** Alerts that look at each posts line, each type of placement and each line of funding by itself. */
import type { BudgetLine, PlacementType, PostsLine } from "../inputs/planInputs.ts";
import type { Check } from "./check.ts";
import { rowName } from "./rowName.ts";

/** The most that any line has of one measure above another, which should not be above nought. */
const most = (parts: readonly string[]): string => `IF(MAX(${parts.join(",")})>checks.tolerance,1,0)`;
/** Excel takes 255 arguments, and people take in fewer: lines are looked at by the dozen. */
const atOnce = 12;

export function staffAlerts(posts: readonly PostsLine[]): Check[] {
  const names = posts.map(({ ref }) => rowName(ref));
  return [
    ...each(names, "covering", "Agency workers cover more than is vacant", "Staff", (name) => [
      `staff.${name}.covering-MAX(0,staff.${name}.vacantAverage)`,
    ]),
    ...each(names, "over", "Employed above the establishment", "Staff", (name) => [`-staff.${name}.vacant`]),
  ];
}

export const childrenAlerts = (placements: readonly PlacementType[]): Check[] =>
  each(
    placements.map(({ ref }) => rowName(ref)),
    "children",
    "More children leave a type of placement than are in it",
    "Placements",
    (name) => [`-placements.${name}.children`],
  );

/** A rise or fall from year to year may have either sign; an amount that somebody grants has one. */
export const fundingAlerts = (lines: readonly BudgetLine[]): Check[] =>
  each(
    lines
      .filter(({ block, kind, as }) => block === "funding" && (as === "levels" || kind === "one-off"))
      .map(({ ref }) => rowName(ref)),
    "grants",
    "Funding that adds to the gap: typed without the minus sign?",
    "Lines",
    (name) => [`line.${name}`],
  );

function each(
  names: readonly string[],
  id: string,
  label: string,
  source: string,
  partsOf: (name: string) => readonly string[],
): Check[] {
  const groups = Array.from({ length: Math.ceil(names.length / atOnce) }, (_, at) =>
    names.slice(at * atOnce, (at + 1) * atOnce),
  );
  return groups.map((group, at) => ({
    id: groups.length === 1 ? `check.${id}` : `check.${id}.group${at + 1}`,
    label: groups.length === 1 ? label : `${label}: ${group.at(0) ?? ""} to ${group.at(-1) ?? ""}`,
    formula: most(group.flatMap(partsOf)),
    inBase: true,
    source,
  }));
}
