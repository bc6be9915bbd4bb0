/** Caseload, agency, vacancy and turnover as the Department for Education defines them. */
import type { CatalogueEntry } from "./catalogueEntry.ts";
import { negativeFigure, notANumber } from "./refusals.ts";
import { source } from "./source.ts";
import { codesAreNotNought, workforce } from "./workforceArguments.ts";

const definitions = [source.dfeMethodology, source.dfeDashboard];

export const dfeRatios: readonly CatalogueEntry[] = [
  {
    id: "CASELOAD_RATIO",
    group: "ratio",
    title: "Average caseload",
    definition:
      "Cases held by social workers, agency included, per FTE social worker who holds at least one case, at 30 September.",
    arguments: [
      { name: "cases", meaning: "Cases held at 30 September; one child is one case.", unit: "cases" },
      {
        name: "holder_fte",
        meaning: "Social workers who hold one or more cases, agency included; not all social workers.",
        unit: "FTE",
      },
    ],
    unit: "cases per FTE",
    numberFormat: "0.0",
    formula: "cases ÷ FTE of social workers who hold cases",
    sources: definitions,
    example: {
      args: ["321661", "21105.4"],
      result: 321661 / 21105.4,
      working: "England, 30 September 2025: 321,661 cases ÷ 21,105.4 FTE = 15.24, published as 15.2.",
      source: source.dfeWorkforce,
    },
    twin: { formula: "cases/holder_fte", reads: "ranges", excel: "any" },
    refuses: [negativeFigure, notANumber],
    traps: [
      codesAreNotNought,
      "Not cases ÷ all social workers: managers and others without cases are not in the denominator.",
      "An average hides the spread, and all cases count the same however complex.",
    ],
  },
  {
    id: "AGENCY_RATE",
    group: "ratio",
    title: "Agency worker rate",
    definition:
      "Agency social workers as a share of all social workers, agency and employed, at 30 September.",
    arguments: [workforce.agencyFte, workforce.employedFte],
    unit: "share of 1",
    numberFormat: "0.0%",
    formula: "agency ÷ (agency + employed)",
    sources: definitions,
    example: {
      args: ["5415.9", "36186.3"],
      result: 5415.9 / (5415.9 + 36186.3),
      working: "England, 30 September 2025: 5,415.9 ÷ (5,415.9 + 36,186.3) = 13.02%, published as 13.0%.",
      source: source.dfeWorkforce,
    },
    twin: { formula: "agency_fte/(agency_fte+employed_fte)", reads: "ranges", excel: "any" },
    refuses: [negativeFigure, notANumber],
    traps: [codesAreNotNought, "Not agency ÷ posts, and not agency ÷ employed."],
  },
  {
    id: "VACANCY_RATE",
    group: "ratio",
    title: "Vacancy rate",
    definition: "Vacant FTE as a share of vacant and employed FTE at 30 September.",
    arguments: [workforce.vacantFte, workforce.employedFte],
    unit: "share of 1",
    numberFormat: "0.0%",
    formula: "vacant ÷ (vacant + employed)",
    sources: definitions,
    example: {
      args: ["5965.4", "36186.3"],
      result: 5965.4 / (5965.4 + 36186.3),
      working: "England, 30 September 2025: 5,965.4 ÷ (5,965.4 + 36,186.3) = 14.15%, published as 14.2%.",
      source: source.dfeWorkforce,
    },
    twin: { formula: "vacant_fte/(vacant_fte+employed_fte)", reads: "ranges", excel: "any" },
    refuses: [negativeFigure, notANumber],
    traps: [
      codesAreNotNought,
      "A vacancy covered by an agency worker is still a vacancy.",
      "Agency workers are not in the denominator.",
    ],
  },
  {
    id: "TURNOVER_RATE",
    group: "ratio",
    title: "Turnover rate",
    definition: "Social workers who left in the year to 30 September as a share of those in post at its end.",
    arguments: [
      {
        name: "leavers_fte",
        meaning: "Leavers in the year to 30 September; moves inside the authority are not leavers.",
        unit: "FTE",
      },
      workforce.employedFte,
    ],
    unit: "share of 1",
    numberFormat: "0.0%",
    formula: "leavers in the year ÷ employed at the end of the year",
    sources: definitions,
    example: {
      args: ["4276.3", "36186.3"],
      result: 4276.3 / 36186.3,
      working: "England, year to 30 September 2025: 4,276.3 ÷ 36,186.3 = 11.82%, published as 11.8%.",
      source: source.dfeWorkforce,
    },
    twin: { formula: "leavers_fte/employed_fte", reads: "ranges", excel: "any" },
    refuses: [negativeFigure, notANumber],
    traps: [
      codesAreNotNought,
      "The denominator is staff at the end of the year, not the average; other turnover measures average it.",
    ],
  },
];
