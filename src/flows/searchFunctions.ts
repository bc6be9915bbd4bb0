/** Finding a function in the catalogue by any words of its name, title or definition. */
import type { CatalogueEntry, CatalogueGroup } from "../catalogue/catalogueEntry.ts";

/** Group → its heading, in the order of the library. */
const groupTitles: Readonly<Record<CatalogueGroup, string>> = {
  ratio: "Workforce ratios",
  cost: "Pay and agency cost",
  time: "Timing",
  plan: "Plan and reserves",
  invest: "Invest to save",
  check: "Checks",
};

export interface FunctionGroup {
  readonly title: string;
  readonly entries: readonly CatalogueEntry[];
}

const searched = ({ id, title, definition, formula }: CatalogueEntry) =>
  `${id} ${id.replaceAll("_", " ")} ${title} ${definition} ${formula}`.toLowerCase();

/** Every word must be found, in any order; no words find everything. Groups without a hit are left out. */
export function searchFunctions(
  catalogue: readonly CatalogueEntry[],
  words: string,
): readonly FunctionGroup[] {
  const wanted = words
    .toLowerCase()
    .replace(/^=?mtfp\./, "")
    .split(/\s+/)
    .filter(Boolean);
  const found = catalogue.filter((entry) => wanted.every((word) => searched(entry).includes(word)));
  return (Object.keys(groupTitles) as CatalogueGroup[])
    .map((group) => ({ title: groupTitles[group], entries: found.filter((entry) => entry.group === group) }))
    .filter(({ entries }) => entries.length > 0);
}
