/** Inputs: assumptions by year, constants, cases, placements, and the figures that sources state. */
import { constantIds, type Figure, type PlanInputs, yearlyIds } from "../inputs/planInputs.ts";
import { formatOfUnit } from "./formatOfUnit.ts";
import { calculated, type Measured, typed } from "./line.ts";
import type { PlanBlock, PlanLine, PlanSheet } from "./plan.ts";
import { rowName } from "./rowName.ts";
import { constantShown, yearlyShown } from "./yearlyInputs.ts";

export function inputsSheet(inputs: PlanInputs): PlanSheet {
  const blocks = [
    timeline(inputs),
    yearly(inputs),
    constants(inputs),
    ...cases(inputs),
    ...placements(inputs),
    { title: "Figures stated in the sources", lines: inputs.facts.map(factLine) },
    { title: "Figures derived from them", lines: inputs.derived.map(derivedLine) },
  ];
  return {
    id: "inputs",
    name: "Inputs",
    purpose: "What the plan assumes, year by year, and where each figure comes from.",
    tables: [],
    blocks: blocks.filter(({ lines }) => lines.length > 0),
  };
}

function timeline({ years, baseYear }: PlanInputs): PlanBlock {
  const year: Measured = { label: "Year of the plan (base year = 0)", unit: "years", format: "whole" };
  const starts: Measured = { label: "Financial year starts in April of", unit: "year", format: "whole" };
  return {
    title: "Timeline",
    lines: [
      calculated({ id: "year.index", values: Array.from({ length: years + 1 }, (_, at) => at) }, year, {
        type: "timing",
      }),
      calculated({ id: "year.starts", base: baseYear, formula: "PREV(year.starts)+1" }, starts, {
        type: "timing",
      }),
    ],
  };
}

function yearly(inputs: PlanInputs): PlanBlock {
  const lines = yearlyIds.map((id) => {
    const figures = inputs.yearly[id];
    return typed({ id: `year.${id}`, values: figures.values }, yearlyShown[id], figures);
  });
  return { title: "Assumptions by year", lines };
}

const constantLine = (id: string, figure: Figure, shown: Measured): PlanLine =>
  typed({ id, constant: figure.value }, shown, figure);

function constants({ constants: figures, approvedBudget, baseFunding, years }: PlanInputs): PlanBlock {
  const pounds = (label: string): Measured => ({ label, unit: "£", format: "money" });
  return {
    title: "Assumptions for the whole plan",
    lines: [
      ...constantIds.map((id) => constantLine(`plan.${id}`, figures[id], constantShown[id])),
      constantLine("plan.approvedBudget", approvedBudget, pounds("Approved net budget of the base year")),
      constantLine("plan.baseFunding", baseFunding, pounds("Funding of the base year, as a positive number")),
      calculated(
        { id: "plan.years", constant: years },
        { label: "Years of the plan", unit: "years", format: "whole" },
        { type: "timing" },
      ),
    ],
  };
}

function cases({ cases: types }: PlanInputs): PlanBlock[] {
  const of = (ref: string, field: string): string => `case.${rowName(ref)}.${field}`;
  const limits = types.flatMap(({ ref, name, timescale, ...from }) => {
    if (!timescale) return [];
    const { longestMonths, casesOver } = timescale;
    const limit: Measured = { label: `${name}: longest stay open`, unit: "months", format: "whole" };
    const over: Measured = { label: `${name}: open longer`, unit: "cases", format: "cases" };
    return [
      typed({ id: of(ref, "longestMonths"), constant: longestMonths }, limit, from, { ref }),
      typed({ id: of(ref, "casesOver"), constant: casesOver }, over, from, { ref }),
    ];
  });
  return [
    {
      title: "Open cases in the base year",
      lines: types.map(({ ref, name, cases: open, ...from }) =>
        typed(
          { id: of(ref, "cases"), constant: open },
          { label: name, unit: "cases", format: "cases" },
          from,
          {
            ref,
          },
        ),
      ),
    },
    {
      title: "Growth of cases",
      lines: types.map(({ ref, name, growth, ...from }) =>
        typed(
          { id: of(ref, "growth"), values: growth },
          { label: name, unit: "fraction", format: "percent" },
          from,
          { ref },
        ),
      ),
    },
    { title: "Cases beyond the timescale of guidance", lines: limits },
  ];
}

function placements({ placements: types }: PlanInputs): PlanBlock[] {
  const block = (title: string, field: string, unit: string, format: Measured["format"]): PlanBlock => ({
    title,
    lines: types.map((type) => {
      const values: Readonly<Record<string, number | readonly number[]>> = {
        children: type.children,
        weeklyCost: type.weeklyCost,
        inHouse: type.inHouse ? 1 : 0,
        growth: type.growth,
      };
      const value = values[field] ?? 0;
      const id = `placement.${rowName(type.ref)}.${field}`;
      const row = typeof value === "number" ? { id, constant: value } : { id, values: value };
      return typed(row, { label: type.name, unit, format }, type, { ref: type.ref });
    }),
  });
  return [
    block("Children in care in the base year, on average", "children", "children", "cases"),
    block("Cost of a placement at base year prices", "weeklyCost", "£ a child a week", "poundsPence"),
    block("In-house: costs the same with fewer children", "inHouse", "1 = in-house", "whole"),
    block("Children more than the year before", "growth", "children", "cases"),
  ];
}

const factLine = (fact: PlanInputs["facts"][number]): PlanLine =>
  typed(
    { id: `fact.${rowName(fact.ref)}`, constant: fact.value },
    { label: fact.name, unit: fact.unit, format: formatOfUnit(fact.unit, "ratio") },
    fact,
    { ref: fact.ref },
  );

function derivedLine({ ref, name, unit, formula, note }: PlanInputs["derived"][number]): PlanLine {
  return calculated(
    { id: `derived.${rowName(ref)}`, constant: formula },
    { label: name, unit, format: formatOfUnit(unit, "factor") },
    { ref, source: note, name: cellName(ref) },
  );
}

/** A name that Excel takes: no hyphen, and not the address of a cell such as NET3. */
const cellName = (ref: string): string =>
  /^([a-z]{1,3}\d+|[rc])$/i.test(ref) ? `${ref}_` : ref.replaceAll("-", "_");
