/** What the columns of an HR or payroll extract can be, in the order in which they are asked for. */
import type { ExtractField } from "../../inputs/extract/extract.ts";

export const extractFields: readonly { readonly field: ExtractField; readonly label: string }[] = [
  { field: "role", label: "Role or job title" },
  { field: "grade", label: "Grade" },
  { field: "fte", label: "FTE" },
  { field: "hours", label: "Contracted hours, where there is no FTE" },
  { field: "headcount", label: "Headcount" },
  { field: "pay", label: "Full-time pay" },
  { field: "agency", label: "Agency or contract type" },
  { field: "vacant", label: "Vacant or filled" },
  { field: "newlyQualified", label: "Newly qualified" },
  { field: "chargeRate", label: "Agency charge rate" },
];
