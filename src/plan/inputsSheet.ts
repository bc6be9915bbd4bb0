/** Inputs: assumptions by year and for the whole plan, cases, placements, and the figures that sources state. */
import { constantIds, type Figure, type PlanInputs, yearlyIds } from "../inputs/planInputs.ts";
import { casesForm, factsForm, placementsForm } from "./demandForms.ts";
import { formatOfUnit } from "./formatOfUnit.ts";
import { calculated, type Measured, typed } from "./line.ts";
import type { PlanBlock, PlanLine, PlanSheet, PlanTable } from "./plan.ts";
import { rowName } from "./rowName.ts";
import { tableOf } from "./tableOf.ts";
import { constantShown, moneyShown, yearlyShown } from "./yearlyInputs.ts";

export function inputsSheet(inputs: PlanInputs): PlanSheet {
  const blocks = [
    timeline(inputs),
    yearly(inputs),
    constants(inputs),
    { title: "Figures derived from the sources", lines: inputs.derived.map(derivedLine) },
  ];
  const named =
    (prefix: string) =>
    ({ ref }: { readonly ref: string }, field: string): string =>
      [prefix, rowName(ref), field.replace("timescale.", "")].join(".");
  return {
    id: "inputs",
    name: "Inputs",
    purpose: "What the plan assumes, year by year, and where each figure comes from.",
    tables: [
      tableOf(casesForm, inputs.cases, named("case")),
      tableOf(placementsForm, inputs.placements, named("placement")),
      facts(inputs),
    ],
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
  return {
    title: "Assumptions for the whole plan",
    lines: [
      ...constantIds.map((id) => constantLine(`plan.${id}`, figures[id], constantShown[id])),
      constantLine("plan.approvedBudget", approvedBudget, moneyShown.approvedBudget),
      constantLine("plan.baseFunding", baseFunding, moneyShown.baseFunding),
      calculated(
        { id: "plan.years", constant: years },
        { label: "Years of the plan", unit: "years", format: "whole" },
        { type: "timing" },
      ),
    ],
  };
}

function facts({ facts: stated }: PlanInputs): PlanTable {
  const table = tableOf(factsForm, stated, ({ ref }) => `fact.${rowName(ref)}`);
  const items = table.items.map(({ cells }, at) => ({
    cells,
    format: formatOfUnit(stated[at]?.unit ?? "", "ratio"),
  }));
  return { ...table, items };
}

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
