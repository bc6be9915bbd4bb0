/** How many cases the staff can hold, and how many staff the cases need. */
import { nqswWeight } from "../model/rates/nqswWeight.ts";
import type { CatalogueArgument, CatalogueEntry } from "./catalogueEntry.ts";
import { negativeFigure, notANumber } from "./refusals.ts";
import { source } from "./source.ts";

const cases: CatalogueArgument = { name: "cases", meaning: "Cases to be held.", unit: "cases" };
const target: CatalogueArgument = {
  name: "target",
  meaning: "Cases that one FTE should hold; a local policy, no official figure exists.",
  unit: "cases per FTE",
};
const experienced: CatalogueArgument = {
  name: "experienced_fte",
  meaning: "Social workers who carry a full caseload.",
  unit: "FTE",
};
const nqsw: CatalogueArgument = {
  name: "nqsw_fte",
  meaning: "Newly qualified social workers, on a protected caseload.",
  unit: "FTE",
};
const local = [source.localPractice, source.adcsCaseloads];

export const capacity: readonly CatalogueEntry[] = [
  {
    id: "CAPACITY_FTE",
    group: "ratio",
    title: "Capacity in full caseloads",
    definition:
      "Social workers counted by the share of a full caseload they can carry; newly qualified ones count for less.",
    arguments: [
      experienced,
      nqsw,
      {
        name: "nqsw_weight",
        meaning: "The share of a full caseload that a newly qualified social worker carries.",
        unit: "a share of 1, such as 0.8",
        default: String(nqswWeight.value),
      },
    ],
    unit: "FTE",
    numberFormat: "0.0",
    formula: "experienced + newly qualified × weight",
    sources: local,
    example: {
      args: ["10", "5"],
      result: 14,
      working:
        "Walsall's promise of 12 cases against 15 is a weight of 0.8: 10 + 5 × 0.8 = 14 (the team is made up).",
      source: source.walsall2016,
    },
    twin: { formula: "experienced_fte+nqsw_fte*nqsw_weight", reads: "ranges", excel: "any" },
    refuses: [negativeFigure, notANumber, "A weight given as 80 instead of 0.8"],
    traps: ["The weight is policy, so show it: Walsall's promise makes 0.8, Devon counts 0.6, Wirral 0.9."],
  },
  {
    id: "CASE_CAPACITY",
    group: "ratio",
    title: "Cases the team can hold",
    definition: "The cases that experienced and newly qualified social workers can hold at their own limits.",
    arguments: [
      experienced,
      nqsw,
      { name: "max_cases", meaning: "The limit for an experienced social worker.", unit: "cases per FTE" },
      { name: "nqsw_max", meaning: "The limit for a newly qualified social worker.", unit: "cases per FTE" },
    ],
    unit: "cases",
    numberFormat: "#,##0",
    formula: "experienced × limit + newly qualified × their limit",
    sources: local,
    example: {
      args: ["20", "0", "15", "12"],
      result: 300,
      working:
        "Dorset's 20 added social workers at 1:15, none newly qualified: 20 × 15 + 0 × 12 = 300 cases.",
      source: source.dorset2017,
    },
    twin: { formula: "experienced_fte*max_cases+nqsw_fte*nqsw_max", reads: "ranges", excel: "any" },
    refuses: [negativeFigure, notANumber],
    traps: ["A limit, not a forecast: sickness, leave and part-filled months lower what a team holds."],
  },
  {
    id: "FTE_FOR_CASELOAD",
    group: "ratio",
    title: "FTE that a caseload needs",
    definition: "The FTE of case-holding social workers that bring the average caseload to the target.",
    arguments: [cases, target],
    unit: "FTE",
    numberFormat: "0.0",
    formula: "cases ÷ target",
    sources: local,
    example: {
      args: ["2186", "15"],
      result: 2186 / 15,
      working: "Dorset, 2,186 cases at 30 September 2018 and a target of 15: 2,186 ÷ 15 = 145.73 FTE.",
      source: source.dfeWorkforce,
    },
    twin: { formula: "cases/target", reads: "ranges", excel: "any" },
    refuses: [negativeFigure, notANumber],
    traps: ["Not rounded up to whole posts.", "Counts case-holders; managers and others come on top."],
  },
  {
    id: "FTE_GAP",
    group: "ratio",
    title: "FTE short of the target",
    definition:
      "The FTE of case-holders still missing for the target caseload; below zero is more than enough.",
    arguments: [
      cases,
      target,
      { name: "holder_fte", meaning: "Social workers who hold cases now, agency included.", unit: "FTE" },
    ],
    unit: "FTE",
    numberFormat: "+0.0;-0.0;0.0",
    formula: "cases ÷ target − FTE of case-holders",
    sources: local,
    example: {
      args: ["2186", "15", "121.3"],
      result: 2186 / 15 - 121.3,
      working: "Dorset, 30 September 2018: 2,186 ÷ 15 − 121.3 = 24.4 FTE short of one to fifteen.",
      source: source.dfeWorkforce,
    },
    twin: { formula: "cases/target-holder_fte", reads: "ranges", excel: "any" },
    refuses: [negativeFigure, notANumber],
    traps: ["Plus is short, minus is more than the target needs."],
  },
  {
    id: "BASE_FTE",
    group: "ratio",
    title: "Staff behind a caseload promise",
    definition:
      "The staff there must have been before, if a stated number more takes the same cases from one average to another.",
    arguments: [
      { name: "caseload_before", meaning: "Average caseload now.", unit: "cases per FTE" },
      { name: "caseload_after", meaning: "Average caseload with the added staff.", unit: "cases per FTE" },
      { name: "added_fte", meaning: "Social workers added.", unit: "FTE" },
    ],
    unit: "FTE",
    numberFormat: "0.0",
    formula: "added × after ÷ (before − after)",
    sources: [source.localPractice],
    example: {
      args: ["24", "18", "86"],
      result: 258,
      working:
        "Manchester, 24 to 18 with 86 more: 86 × 18 ÷ (24 − 18) = 258 FTE; 258 × 24 = 344 × 18 = 6,192 cases.",
      source: source.manchester2016,
    },
    twin: {
      formula: "added_fte*caseload_after/(caseload_before-caseload_after)",
      reads: "ranges",
      excel: "any",
    },
    refuses: ["A caseload after that is above the one before", negativeFigure, notANumber],
    traps: ["Holds only while the number of cases stays the same."],
  },
];
