/** The 40 functions in the order in which the library lists them. */
import { agencyCost } from "./agencyCost.ts";
import { capacity } from "./capacity.ts";
import type { CatalogueEntry } from "./catalogueEntry.ts";
import { check } from "./check.ts";
import { coverAndAbsence } from "./coverAndAbsence.ts";
import { dfeRatios } from "./dfeRatios.ts";
import { invest } from "./invest.ts";
import { payCost } from "./payCost.ts";
import { plan } from "./plan.ts";
import { teamRatios } from "./teamRatios.ts";
import { timing } from "./timing.ts";

export const catalogue: readonly CatalogueEntry[] = [
  ...dfeRatios,
  ...coverAndAbsence,
  ...capacity,
  ...teamRatios,
  ...payCost,
  ...agencyCost,
  ...timing,
  ...plan,
  ...invest,
  ...check,
];

const byId = new Map(catalogue.map((entry) => [entry.id, entry]));

/** The entry of a function, whether its id comes bare or as the formula writes it: CASELOAD_RATIO, MTFP.CASELOAD_RATIO. */
export function catalogueEntry(id: string): CatalogueEntry | undefined {
  return byId.get(id.toUpperCase().replace(/^MTFP\./, ""));
}
