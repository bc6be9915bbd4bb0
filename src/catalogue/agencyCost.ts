/** What agency workers cost, against the post they stand in for. */
import type { CatalogueArgument, CatalogueEntry } from "./catalogueEntry.ts";
import { negativeFigure, notANumber } from "./refusals.ts";
import { source } from "./source.ts";

const chargeRate: CatalogueArgument = {
  name: "charge_rate",
  meaning:
    "What the agency charges: pay, National Insurance, holiday pay, levy, margin and fee, without VAT.",
  unit: "£ an hour",
};
const hoursWeek: CatalogueArgument = {
  name: "hours_week",
  meaning: "Hours charged in a week.",
  unit: "hours a week",
};
const paidWeeks: CatalogueArgument = {
  name: "paid_weeks",
  meaning: "Weeks charged in the year; an agency worker is paid when working, so 44 or 45 rather than 52.",
  unit: "weeks",
};
const refusesCharge = [negativeFigure, notANumber];

export const agencyCost: readonly CatalogueEntry[] = [
  {
    id: "AGENCY_COST",
    group: "cost",
    title: "Cost of an agency worker",
    definition: "What a council pays an agency for one full-time worker in a year.",
    arguments: [chargeRate, hoursWeek, paidWeeks],
    unit: "£ a year",
    numberFormat: "£#,##0",
    formula: "charge rate × hours a week × paid weeks",
    sources: [source.localPractice, source.agencyRules, source.hmrcVat],
    example: {
      args: ["1800/37", "37", "44"],
      result: (1800 / 37) * 37 * 44,
      working: "St Helens pays £1,800 a week; for 44 paid weeks of 37 hours that is £79,200.",
      source: source.stHelens2025,
    },
    twin: { formula: "charge_rate*hours_week*paid_weeks", reads: "ranges", excel: "any" },
    refuses: refusesCharge,
    traps: [
      "There is no default for the weeks: 52 against 44 moves the answer by a sixth.",
      "Without VAT, which councils recover; a trust outside section 33 adds it.",
      "A price cap is not the charge: margin and fees sit outside it.",
    ],
  },
  {
    id: "AGENCY_PREMIUM",
    group: "cost",
    title: "Agency premium",
    definition: "How much more one agency FTE costs in a year than the post filled by an employee.",
    arguments: [
      chargeRate,
      hoursWeek,
      paidWeeks,
      {
        name: "post_cost",
        meaning: "The filled post with on-costs, as POST_COST gives it.",
        unit: "£ a year",
      },
    ],
    unit: "£ per FTE a year",
    numberFormat: "£#,##0;-£#,##0",
    formula: "charge rate × hours a week × paid weeks − cost of the post",
    sources: [source.localPractice],
    example: {
      args: ["1800/37", "37", "44", "1280*365/7"],
      result: (1800 / 37) * 37 * 44 - (1280 * 365) / 7,
      working:
        "St Helens, £1,800 against £1,280 a week: 1,800 × 44 − 1,280 × 52.143 = £12,457; on 52 weeks each £27,040.",
      source: source.stHelens2025,
    },
    twin: { formula: "charge_rate*hours_week*paid_weeks-post_cost", reads: "ranges", excel: "any" },
    refuses: refusesCharge,
    traps: [
      "Below zero is a valid answer.",
      "A published premium means little without its weeks: always show them.",
    ],
  },
  {
    id: "AGENCY_SAVING",
    group: "cost",
    title: "Saving from fewer agency workers",
    definition: "What a council saves in a full year by filling posts that agency workers held.",
    arguments: [
      { name: "agency_fte_from", meaning: "Agency FTE before.", unit: "FTE" },
      { name: "agency_fte_to", meaning: "Agency FTE after.", unit: "FTE" },
      {
        name: "premium",
        meaning: "What one agency FTE costs above the post; may be below zero.",
        unit: "£ per FTE a year",
      },
    ],
    unit: "£ a year",
    numberFormat: "£#,##0;-£#,##0",
    formula: "(agency FTE before − after) × premium",
    sources: [source.localPractice],
    example: {
      args: ["38", "18", "24000"],
      result: 480000,
      working:
        "Dorset, 38 to 18 agency workers at £24,000 each: 20 × 24,000 = £480,000; at £30,000 it is £600,000.",
      source: source.dorset2019,
    },
    twin: { formula: "(agency_fte_from-agency_fte_to)*premium", reads: "ranges", excel: "any" },
    refuses: ["A negative FTE", notANumber],
    traps: [
      "Only if the posts are filled: an agency worker who just leaves saves the whole cost and the capacity.",
      "A full year; in the first year PART_YEAR of it.",
    ],
  },
  {
    id: "AGENCY_FTE_AT_RATE",
    group: "cost",
    title: "Agency workers at an agency rate",
    definition: "The agency FTE in a workforce that has a given agency rate.",
    arguments: [
      { name: "rate", meaning: "Agency ÷ (agency + employed).", unit: "a share of 1, such as 0.2" },
      { name: "total_fte", meaning: "All social workers, agency and employed together.", unit: "FTE" },
    ],
    unit: "FTE",
    numberFormat: "0.0",
    formula: "agency rate × (agency + employed)",
    sources: [source.dfeMethodology],
    example: {
      args: ["0.2", "344"],
      result: 0.2 * 344,
      working: "Manchester's aim of 20% on 344 social workers: 0.2 × 344 = 68.8 FTE.",
      source: source.manchester2016,
    },
    twin: { formula: "rate*total_fte", reads: "ranges", excel: "any" },
    refuses: ["A rate given as 20 instead of 0.2", negativeFigure, notANumber],
    traps: ["The total holds the agency workers; it is not the establishment."],
  },
  {
    id: "TEAM_COST",
    group: "cost",
    title: "Cost of a team",
    definition: "The FTE of each role times the cost of one post in that role, added up.",
    arguments: [
      { name: "fte", meaning: "FTE of each role, a range.", unit: "FTE" },
      {
        name: "post_costs",
        meaning: "Cost of one full-time post in each role, a range of the same shape.",
        unit: "£ a year",
      },
    ],
    unit: "£ a year",
    numberFormat: "£#,##0",
    formula: "sum of (FTE × cost of the post)",
    sources: [source.localPractice],
    example: {
      args: ["14", "2500000/70"],
      result: 14 * (2500000 / 70),
      working: "Hampshire, 14 posts a team at £2.5m ÷ 70 posts: 14 × £35,714.29 = £500,000 a team.",
      source: source.hampshire2013,
    },
    twin: { formula: "SUMPRODUCT(fte,post_costs)", reads: "ranges", excel: "any" },
    refuses: ["A code, text, TRUE or FALSE among the numbers, which SUMPRODUCT counts as 0", negativeFigure],
    traps: ["A post's cost already holds National Insurance and pension: do not add them again."],
  },
];
