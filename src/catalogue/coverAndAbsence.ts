/** What agency workers cover, and days lost to sickness, as the Department for Education defines them. */
import { workingDaysInYear } from "../model/rates/workingDays.ts";
import type { CatalogueEntry } from "./catalogueEntry.ts";
import { negativeFigure, notANumber } from "./refusals.ts";
import { source } from "./source.ts";
import { codesAreNotNought, workforce } from "./workforceArguments.ts";

const definitions = [source.dfeMethodology, source.dfeDashboard];

export const coverAndAbsence: readonly CatalogueEntry[] = [
  {
    id: "AGENCY_COVER",
    group: "ratio",
    title: "Agency workers who cover vacancies",
    definition: "Agency social workers who cover a vacancy as a share of all agency social workers.",
    arguments: [workforce.coveringFte, workforce.agencyFte],
    unit: "share of 1",
    numberFormat: "0.0%",
    formula: "agency covering vacancies ÷ agency",
    sources: definitions,
    example: {
      args: ["4390.8", "5415.9"],
      result: 4390.8 / 5415.9,
      working: "England, 30 September 2025: 4,390.8 ÷ 5,415.9 = 81.07%, published as 81.1%.",
      source: source.dfeWorkforce,
    },
    twin: { formula: "covering_fte/agency_fte", reads: "ranges", excel: "any" },
    refuses: [negativeFigure, notANumber],
    traps: [codesAreNotNought, "The share of agency workers, not of vacancies: for that use VACANCY_COVER."],
  },
  {
    id: "VACANCY_COVER",
    group: "ratio",
    title: "Vacancies covered by agency workers",
    definition: "Agency social workers who cover a vacancy as a share of vacant FTE.",
    arguments: [workforce.coveringFte, workforce.vacantFte],
    unit: "share of 1",
    numberFormat: "0.0%",
    formula: "agency covering vacancies ÷ vacant",
    sources: definitions,
    example: {
      args: ["4390.8", "5965.4"],
      result: 4390.8 / 5965.4,
      working: "England, 30 September 2025: 4,390.8 ÷ 5,965.4 = 73.60%, published as 73.6%.",
      source: source.dfeWorkforce,
    },
    twin: { formula: "covering_fte/vacant_fte", reads: "ranges", excel: "any" },
    refuses: [negativeFigure, notANumber],
    traps: [codesAreNotNought, "May pass 100%: more agency workers can cover than there are vacant FTE."],
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
      workforce.employedFte,
      {
        name: "year_ending",
        meaning: "The year in which the twelve months end on 30 September.",
        unit: "a year such as 2025",
      },
      {
        name: "working_days",
        meaning: "Working days in the year.",
        unit: "days",
        default: `IF(DAY(DATE(year_ending,3,0))=29,${workingDaysInYear.leap.value},${workingDaysInYear.ordinary.value})`,
        defaultMeaning: "253, or 254 in a leap year",
      },
    ],
    unit: "share of 1",
    numberFormat: "0.0%",
    formula: "days lost ÷ (employed × 253), 254 in a leap year",
    sources: definitions,
    example: {
      args: ["322786.3", "36186.3", "2025"],
      result: 322786.3 / (36186.3 * 253),
      working: "England, year to 30 September 2025: 322,786.3 ÷ (36,186.3 × 253) = 3.53%, published as 3.5%.",
      source: source.dfeWorkforce,
    },
    twin: { formula: "days_lost/(employed_fte*working_days)", reads: "ranges", excel: "any" },
    refuses: [negativeFigure, notANumber, "A year outside 1900 to 2199, or part of a year"],
    traps: [
      codesAreNotNought,
      "Working days of the whole workforce, not calendar days.",
      "Leap years of the data are 2020 and 2024.",
    ],
  },
];
