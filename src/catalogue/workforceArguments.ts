/** The workforce figures that several of the Department for Education's ratios take. */
import type { CatalogueArgument } from "./catalogueEntry.ts";

export const workforce = {
  employedFte: {
    name: "employed_fte",
    meaning: "Social workers in post at 30 September; agency workers are not in it.",
    unit: "FTE",
  },
  agencyFte: {
    name: "agency_fte",
    meaning: "Agency social workers at 30 September, whether or not they cover a vacancy.",
    unit: "FTE",
  },
  coveringFte: {
    name: "covering_fte",
    meaning: "Agency social workers who cover a vacancy.",
    unit: "FTE",
  },
  vacantFte: {
    name: "vacant_fte",
    meaning: "Vacant posts, those covered by agency workers and those not being recruited to included.",
    unit: "FTE",
  },
} as const satisfies Record<string, CatalogueArgument>;

/** What trips people in every column of published figures. */
export const codesAreNotNought = "A code of published data (z, x, c, u, low, tbc) gives #N/A, never 0.";
