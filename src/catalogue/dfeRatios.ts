/** The Department for Education's workforce ratios, as it defines them. */
import type { CatalogueArgument, CatalogueEntry } from "./catalogueEntry.ts";
import { source } from "./source.ts";

const employedFte: CatalogueArgument = {
  name: "employed_fte",
  meaning: "Social workers in post at 30 September; agency workers are not in it.",
  unit: "FTE",
};
const agencyFte: CatalogueArgument = {
  name: "agency_fte",
  meaning: "Agency social workers at 30 September, whether or not they cover a vacancy.",
  unit: "FTE",
};
const coveringFte: CatalogueArgument = {
  name: "covering_fte",
  meaning: "Agency social workers who cover a vacancy.",
  unit: "FTE",
};
const vacantFte: CatalogueArgument = {
  name: "vacant_fte",
  meaning: "Vacant posts, those covered by agency workers and those not being recruited to included.",
  unit: "FTE",
};
const definitions = [source.dfeMethodology, source.dfeDashboard];
const refusesCounts = [
  "A negative FTE or number of cases",
  "A code of published data (z, x, c, u, low, tbc), which is not 0",
  "A number stored as text",
];

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
    refuses: refusesCounts,
    traps: [
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
    arguments: [agencyFte, employedFte],
    unit: "fraction",
    numberFormat: "0.0%",
    formula: "agency ÷ (agency + employed)",
    sources: definitions,
    example: {
      args: ["5415.9", "36186.3"],
      result: 5415.9 / (5415.9 + 36186.3),
      working: "England, 30 September 2025: 5,415.9 ÷ (5,415.9 + 36,186.3) = 13.02 %, published as 13.0 %.",
      source: source.dfeWorkforce,
    },
    twin: { formula: "agency_fte/(agency_fte+employed_fte)", reads: "ranges", excel: "any" },
    refuses: refusesCounts,
    traps: ["Not agency ÷ posts, and not agency ÷ employed."],
  },
  {
    id: "VACANCY_RATE",
    group: "ratio",
    title: "Vacancy rate",
    definition: "Vacant FTE as a share of vacant and employed FTE at 30 September.",
    arguments: [vacantFte, employedFte],
    unit: "fraction",
    numberFormat: "0.0%",
    formula: "vacant ÷ (vacant + employed)",
    sources: definitions,
    example: {
      args: ["5965.4", "36186.3"],
      result: 5965.4 / (5965.4 + 36186.3),
      working: "England, 30 September 2025: 5,965.4 ÷ (5,965.4 + 36,186.3) = 14.15 %, published as 14.2 %.",
      source: source.dfeWorkforce,
    },
    twin: { formula: "vacant_fte/(vacant_fte+employed_fte)", reads: "ranges", excel: "any" },
    refuses: refusesCounts,
    traps: [
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
      employedFte,
    ],
    unit: "fraction",
    numberFormat: "0.0%",
    formula: "leavers in the year ÷ employed at the end of the year",
    sources: definitions,
    example: {
      args: ["4276.3", "36186.3"],
      result: 4276.3 / 36186.3,
      working: "England, year to 30 September 2025: 4,276.3 ÷ 36,186.3 = 11.82 %, published as 11.8 %.",
      source: source.dfeWorkforce,
    },
    twin: { formula: "leavers_fte/employed_fte", reads: "ranges", excel: "any" },
    refuses: refusesCounts,
    traps: [
      "The denominator is staff at the end of the year, not the average; other turnover measures average it.",
    ],
  },
  {
    id: "AGENCY_COVER",
    group: "ratio",
    title: "Agency workers who cover vacancies",
    definition: "Agency social workers who cover a vacancy as a share of all agency social workers.",
    arguments: [coveringFte, agencyFte],
    unit: "fraction",
    numberFormat: "0.0%",
    formula: "agency covering vacancies ÷ agency",
    sources: definitions,
    example: {
      args: ["4390.8", "5415.9"],
      result: 4390.8 / 5415.9,
      working: "England, 30 September 2025: 4,390.8 ÷ 5,415.9 = 81.07 %, published as 81.1 %.",
      source: source.dfeWorkforce,
    },
    twin: { formula: "covering_fte/agency_fte", reads: "ranges", excel: "any" },
    refuses: refusesCounts,
    traps: ["The share of agency workers, not of vacancies: for that use VACANCY_COVER."],
  },
  {
    id: "VACANCY_COVER",
    group: "ratio",
    title: "Vacancies covered by agency workers",
    definition: "Agency social workers who cover a vacancy as a share of vacant FTE.",
    arguments: [coveringFte, vacantFte],
    unit: "fraction",
    numberFormat: "0.0%",
    formula: "agency covering vacancies ÷ vacant",
    sources: definitions,
    example: {
      args: ["4390.8", "5965.4"],
      result: 4390.8 / 5965.4,
      working: "England, 30 September 2025: 4,390.8 ÷ 5,965.4 = 73.60 %, published as 73.6 %.",
      source: source.dfeWorkforce,
    },
    twin: { formula: "covering_fte/vacant_fte", reads: "ranges", excel: "any" },
    refuses: refusesCounts,
    traps: ["May pass 100 %: more agency workers can cover than there are vacant FTE."],
  },
  {
    id: "ABSENCE_RATE",
    group: "ratio",
    title: "Absence rate",
    definition:
      "Days lost to sickness in the year to 30 September as a share of the days that staff could have worked.",
    arguments: [
      {
        name: "days_lost",
        meaning: "FTE days lost to sickness in the year to 30 September.",
        unit: "FTE days",
      },
      employedFte,
      {
        name: "year_ending",
        meaning: "The year in which the twelve months end on 30 September.",
        unit: "a year such as 2025",
      },
      {
        name: "working_days",
        meaning: "Working days in the year.",
        unit: "days",
        default: "IF(MOD(year_ending,4)=0,254,253)",
        defaultMeaning: "253, or 254 in a leap year",
      },
    ],
    unit: "fraction",
    numberFormat: "0.0%",
    formula: "days lost ÷ (employed × 253), 254 in a leap year",
    sources: definitions,
    example: {
      args: ["322786.3", "36186.3", "2025"],
      result: 322786.3 / (36186.3 * 253),
      working:
        "England, year to 30 September 2025: 322,786.3 ÷ (36,186.3 × 253) = 3.53 %, published as 3.5 %.",
      source: source.dfeWorkforce,
    },
    twin: { formula: "days_lost/(employed_fte*working_days)", reads: "ranges", excel: "any" },
    refuses: [...refusesCounts, "A year outside 1900 to 9999, such as 25"],
    traps: [
      "Working days of the whole workforce, not calendar days.",
      "Leap years of the data are 2020 and 2024.",
    ],
  },
];
