/** Ratios inside a team: weighted caseloads and managers. */
import type { CatalogueEntry } from "./catalogueEntry.ts";
import { negativeFigure, notANumber } from "./refusals.ts";
import { source } from "./source.ts";

export const teamRatios: readonly CatalogueEntry[] = [
  {
    id: "WEIGHTED_CASELOAD",
    group: "ratio",
    title: "Weighted caseload",
    definition: "Points of work per FTE case-holder, where each kind of case has a local weight.",
    arguments: [
      { name: "case_counts", meaning: "Cases of each kind, a range.", unit: "cases" },
      {
        name: "weights",
        meaning: "Points for one case of each kind, a range of the same shape.",
        unit: "points per case",
      },
      { name: "holder_fte", meaning: "Social workers who hold these cases, one cell.", unit: "FTE" },
    ],
    unit: "points per FTE",
    numberFormat: "0.0",
    formula: "sum of (cases × points) ÷ FTE of case-holders",
    sources: [source.localPractice, source.adcsCaseloads],
    example: {
      args: ["{10;6;4}", "{4;7;10}", "2"],
      result: 61,
      working:
        "Made-up team with weights from 4 to 10 points: (10 × 4 + 6 × 7 + 4 × 10) ÷ 2 = 61 points per FTE.",
      source: { title: "Made-up cases; Slough's scheme gives a case 4 to 10 points (no public address)" },
    },
    twin: { formula: "SUMPRODUCT(case_counts,weights)/holder_fte", reads: "ranges", excel: "any" },
    refuses: ["A code, text, TRUE or FALSE among the cases, which SUMPRODUCT counts as 0", negativeFigure],
    traps: ["Weights are local policy: keep them in a table that the reader can see."],
  },
  {
    id: "SPAN_OF_CONTROL",
    group: "ratio",
    title: "Span of control",
    definition: "Social workers per team manager.",
    arguments: [
      { name: "workers_fte", meaning: "Social workers who are managed.", unit: "FTE" },
      { name: "managers_fte", meaning: "Managers who supervise them.", unit: "FTE" },
    ],
    unit: "workers per manager",
    numberFormat: "0.0",
    formula: "workers ÷ managers",
    sources: [source.localPractice],
    example: {
      args: ["86", "14"],
      result: 86 / 14,
      working: "Manchester's added staff: 86 social workers ÷ 14 team managers = 6.14 to a manager.",
      source: source.manchester2016,
    },
    twin: { formula: "workers_fte/managers_fte", reads: "ranges", excel: "any" },
    refuses: [negativeFigure, notANumber],
    traps: ["Say which managers count: team managers only, or service managers too."],
  },
];
