/** Who covers vacancies, who holds cases and what capacity that is. */
import type { Item, Measure } from "./eachItem.ts";
import type { StaffFlows } from "./staffFlows.ts";
import { sumFor } from "./sumFor.ts";

type StaffMeasure = Measure<Item>;
const fte = { room: "staff", unit: "FTE", format: "fte" } as const;

export const convertedStaff = (flows: StaffFlows): StaffMeasure[] => [
  {
    ...fte,
    field: "converted",
    title: "Former agency workers still employed at the year's end",
    formula: (name, { ref }) =>
      `(PREV(staff.${name}.converted)${sumFor(flows.converted, ref)})/(1+year.turnover)`,
  },
  {
    ...fte,
    field: "convertedAverage",
    title: "Former agency workers employed, average of the year",
    formula: (name, { ref }) =>
      `PREV(staff.${name}.converted)-year.turnover*staff.${name}.converted*timing.half${sumFor(flows.convertedAverage, ref)}`,
  },
  {
    ...fte,
    field: "wouldCover",
    title: "Agency workers who would cover vacancies if none had become permanent",
    formula: (name) =>
      `MAX(0,(staff.${name}.vacantAverage+staff.${name}.convertedAverage)*staff.${name}.coverRate)`,
  },
];

export const agencyStaff = (converting: ReadonlySet<string>): StaffMeasure[] => [
  {
    ...fte,
    field: "covering",
    title: "Agency workers who cover vacancies, average of the year",
    note: "Each former agency worker still employed is exactly one agency worker fewer, first of those who cover.",
    base: (name) => `post.${name}.agencyCovering`,
    formula: (name, { ref }) =>
      converting.has(ref)
        ? `MAX(0,staff.${name}.wouldCover-staff.${name}.convertedAverage)`
        : `MAX(0,staff.${name}.vacantAverage*staff.${name}.coverRate)`,
    sum: "Agency covering vacancies",
  },
  {
    ...fte,
    field: "additional",
    title: "Agency workers above the vacancies",
    note: "As typed, less those who became permanent without covering a vacancy.",
    base: (name) => `post.${name}.agencyAdditional`,
    formula: (name, { ref }) =>
      converting.has(ref)
        ? `MAX(0,post.${name}.agencyAdditional-MAX(0,staff.${name}.convertedAverage-staff.${name}.wouldCover))`
        : `post.${name}.agencyAdditional`,
    sum: "Agency additional",
  },
];

export const staffCapacity = (flows: StaffFlows): StaffMeasure[] => [
  {
    ...fte,
    field: "newlyQualified",
    title: "Newly qualified, average of the year",
    base: (name) => `post.${name}.newlyQualified`,
    formula: (name, { ref }) =>
      `post.${name}.newlyQualified*timing.newlyQualified${sumFor(flows.newlyQualified, ref)}`,
    sum: "Newly qualified",
  },
  {
    ...fte,
    field: "holders",
    title: "Case-holders, employed and agency",
    base: "same",
    formula: (name) =>
      `(staff.${name}.employedAverage+staff.${name}.covering+staff.${name}.additional)*post.${name}.caseHolding`,
    sum: "Case-holders",
  },
  {
    ...fte,
    field: "newHolders",
    title: "Of them newly qualified",
    base: "same",
    formula: (name) => `staff.${name}.newlyQualified*post.${name}.caseHolding`,
    sum: "Case-holders newly qualified",
  },
  {
    ...fte,
    field: "capacity",
    title: "Capacity of case-holders, the newly qualified weighted",
    note: "Weights touch capacity only, never the average caseload.",
    base: "same",
    formula: (name) =>
      `MTFP.CAPACITY_FTE(staff.${name}.holders-staff.${name}.newHolders,staff.${name}.newHolders,post.${name}.nqswWeight)`,
    sum: "Capacity",
  },
];
