/** A plan file as plan inputs: defaults filled in, years spread out, months counted. */
import type { Fault } from "../fault.ts";
import type { PlanFile } from "../file/planFileSchema.ts";
import {
  constantIds,
  type ConstantId,
  type Figure,
  type PlanInputs,
  type Provenance,
} from "../planInputs.ts";
import { firstYear } from "../shape/firstYear.ts";
import { constantDefaults } from "./constantDefaults.ts";
import type { Drafting, TypedProvenance } from "./drafting.ts";
import { draftLists } from "./draftLists.ts";
import { draftYearly } from "./draftYearly.ts";

export interface Draft {
  readonly inputs: PlanInputs;
  readonly faults: readonly Fault[];
}

export function draftInputs(file: PlanFile): Draft {
  const axis = { baseYear: firstYear(file.baseYear), years: file.years };
  const owner = file.owner ?? file.author;
  const provenanceOf = (typed: TypedProvenance): Provenance => ({
    source: typed.source,
    owner: typed.owner ?? owner,
    date: typed.date ?? file.date,
    confidence: typed.confidence,
  });
  const drafting: Drafting = { file, axis, faults: baseYearFaults(file), provenanceOf };
  const { title, council, author, date } = file;
  const approvedBudget = figure(drafting, file.approvedBudget);
  const inputs: PlanInputs = {
    ...{ title, council, author, date, ...axis },
    yearly: draftYearly(drafting),
    constants: constants(drafting),
    approvedBudget,
    baseFunding: figure(drafting, file.baseFunding ?? balanced(approvedBudget.value)),
    ...draftLists(drafting),
  };
  return { inputs, faults: drafting.faults };
}

type TypedFigure = PlanFile["approvedBudget"];

const figure = ({ provenanceOf }: Drafting, typed: TypedFigure): Figure => ({
  value: typed.value,
  ...provenanceOf(typed),
});

const balanced = (value: number): TypedFigure => ({
  value,
  source: "Assumed: the base year's budget was balanced, as a council's must be",
  confidence: "assumed",
});

function constants(drafting: Drafting): Record<ConstantId, Figure> {
  const typed = drafting.file.constants;
  const one = (id: ConstantId) => [id, figure(drafting, typed[id] ?? constantDefaults[id])] as const;
  return Object.fromEntries(constantIds.map(one)) as Record<ConstantId, Figure>;
}

/** The form is the schema's business; that the second year follows the first is ours. */
function baseYearFaults({ baseYear }: PlanFile): Fault[] {
  if (baseYear === "" || !Number.isNaN(firstYear(baseYear))) return [];
  const what = `base year is "${baseYear}", which is no financial year`;
  return [{ path: ["baseYear"], what, fix: 'type a year and the next, such as "2016-17"' }];
}
