/** Whether published figures agree with each other within their rounding. */
import { workingDaysInYear } from "../model/rates/workingDays.ts";
import type { CatalogueEntry } from "./catalogueEntry.ts";
import { negativeFigure, notANumber } from "./refusals.ts";
import { source } from "./source.ts";

/** The kinds of DFE_RATE_OK, as the catalogue writes them. */
const kinds = ["agency", "vacancy", "turnover", "agency cover", "vacancy cover", "caseload", "absence"];
const says = (word: string): string => `ISNUMBER(SEARCH("${word}",kind))`;
/** 1 where the numerator is part of the whole: agency and vacancy rates, not the cover rates. */
const isShare = `${says("ncy")}*NOT(${says("cover")})`;
/** Cases are whole; every other figure is rounded to one place. */
const half = `0.05*NOT(${says("case")})`;
const scale = `(100-99*${says("case")})`;
const { ordinary, leap } = workingDaysInYear;
/** An absence rate may have been divided by either number of days, and one of the two must fit. */
const days = `({1,1}+{${ordinary.value - 1},${leap.value - 1}}*${says("absen")})`;
const hair = "0.000000001";
const lowFits = `(${scale}*MAX(0,numerator-${half})<=(published_pct+0.05+${hair})*${days}*(denominator_other+0.05+${isShare}*MAX(0,numerator-${half})))`;
const highFits = `(${scale}*(numerator+${half})>=(published_pct-0.05-${hair})*${days}*(MAX(0,denominator_other-0.05)+${isShare}*(numerator+${half})))`;

export const check: readonly CatalogueEntry[] = [
  {
    id: "RECONCILES",
    group: "check",
    title: "Agrees within rounding",
    definition:
      "TRUE if a published total can be the sum of its published parts, each rounded to the same unit.",
    arguments: [
      { name: "published", meaning: "The total as printed.", unit: "any" },
      { name: "computed", meaning: "The sum of the printed parts.", unit: "the same" },
      { name: "addends", meaning: "How many printed parts were added.", unit: "a whole number" },
      { name: "unit", meaning: "The last digit printed.", unit: "0.001, 1, 1000 …" },
    ],
    unit: "TRUE or FALSE",
    numberFormat: "General",
    formula: "difference ≤ half a unit × (parts + 1)",
    sources: [source.rounding],
    example: {
      args: ["227.338", "227.337", "7", "0.001"],
      result: true,
      working:
        "Gateshead 2021/22, £m: seven printed lines add to 227.337 against 227.338; 0.001 ≤ 0.0005 × 8, so TRUE.",
      source: source.gateshead,
    },
    twin: {
      formula: "ROUND(ABS(published-computed),9)<=ROUND(unit/2*(addends+1),9)",
      reads: "ranges",
      excel: "any",
    },
    refuses: ["A unit that is 0 or below", "Addends that are not whole or are below 1", notANumber],
    traps: ["TRUE does not prove the parts right: errors smaller than the rounding pass."],
  },
  {
    id: "DFE_RATE_OK",
    group: "check",
    title: "Published rate agrees with its figures",
    definition:
      "TRUE if a rate published to one decimal is possible, given figures that were rounded to one decimal themselves.",
    arguments: [
      {
        name: "published_pct",
        meaning: "The rate as printed: 13.0 for 13%; for caseload, cases per FTE.",
        unit: "%, or cases per FTE",
      },
      {
        name: "numerator",
        meaning: "Agency, vacant, leaving or covering FTE, cases, or days lost.",
        unit: "FTE, cases or days",
      },
      {
        name: "denominator_other",
        meaning:
          "The other figure: employed FTE; for cover rates agency or vacant FTE; for caseload case-holders.",
        unit: "FTE",
      },
      { name: "kind", meaning: "Which rate it is.", unit: "text", choices: kinds },
    ],
    unit: "TRUE or FALSE",
    numberFormat: "General",
    formula: "the published rate ± 0.05 meets the range of rates that the rounded figures allow",
    sources: [source.dfeMethodology, source.rounding],
    example: {
      args: ["13.1", "28", "185.7", '"agency"'],
      result: true,
      working: "Dorset, 30 September 2017: 28.0 ÷ (28.0 + 185.7) = 13.10%, published as 13.1%: TRUE.",
      source: source.dfeWorkforce,
    },
    twin: { formula: `SUMPRODUCT(${lowFits}*${highFits})>0`, reads: "cells", excel: "any" },
    refuses: ["A kind that is none of the seven", "A denominator of 0", negativeFigure, notANumber],
    traps: [
      "Twelve national rates fail because the national totals hold estimates for councils that sent nothing.",
    ],
  },
];
