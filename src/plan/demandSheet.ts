/** Demand: open cases, the average caseload, and the social workers that a target asks for. */
import type { CaseType, PlanInputs } from "../inputs/planInputs.ts";
import { eachItem } from "./eachItem.ts";
import { calculated, everyYear, type Measured } from "./line.ts";
import type { PlanBlock, PlanLine, PlanSheet } from "./plan.ts";
import { rowName } from "./rowName.ts";

export function demandSheet(inputs: PlanInputs): PlanSheet {
  const items = inputs.cases.map(({ ref, name }) => ({ ref, label: name }));
  const cases = eachItem(items, {
    room: "demand",
    field: "cases",
    title: "Open cases",
    unit: "cases",
    format: "cases",
    base: (name) => `case.${name}.cases`,
    formula: (name) => `PREV(demand.${name}.cases)*(1+case.${name}.growth)`,
    sum: "Open cases",
    total: "last",
  });
  return {
    id: "demand",
    name: "Demand",
    purpose: "Cases, caseloads and the social workers that they ask for.",
    tables: [],
    blocks: [cases, ...overTimescale(inputs.cases), ...caseload(inputs)],
  };
}

function overTimescale(types: readonly CaseType[]): PlanBlock[] {
  const lines = types.flatMap(({ ref, name, timescale, cases }) => {
    if (!timescale || cases === 0) return [];
    const of = `case.${rowName(ref)}`;
    return [
      calculated(
        { id: `demand.${rowName(ref)}.overShare`, constant: `${of}.casesOver/${of}.cases`, mark: ref },
        { label: name, unit: "fraction", format: "percent" },
        { source: "Base year" },
      ),
    ];
  });
  return lines.length === 0 ? [] : [{ title: "Share of cases open longer than guidance allows", lines }];
}

/** Whether anybody holds cases, so that cases can be shared out. */
export const hasCaseload = ({ posts, cases }: PlanInputs): boolean =>
  cases.some((type) => type.cases > 0) &&
  posts.some(({ caseHolding, employed }) => caseHolding > 0 && employed > 0);

function caseload(inputs: PlanInputs): PlanBlock[] {
  if (!hasCaseload(inputs)) return [];
  const holders = "staff.holders";
  const ratio: Measured = { label: "Average caseload", unit: "cases per FTE", format: "ratio" };
  const capacity: Measured = {
    label: "Cases that staff can hold at their targets",
    unit: "cases",
    format: "cases",
  };
  const lines: PlanLine[] = [
    calculated(everyYear("demand.caseload", `MTFP.CASELOAD_RATIO(demand.cases,${holders})`), ratio, {
      source: "DfE definition: case-holders, agency included",
      total: "last",
    }),
    calculated(
      everyYear(
        "demand.capacity",
        `MTFP.CASE_CAPACITY(${holders}-staff.newHolders,staff.newHolders,year.caseTarget,year.nqswTarget)`,
      ),
      capacity,
    ),
    ...(inputs.yearly.caseTarget.values.every((target) => target > 0) ? againstTarget(holders) : []),
  ];
  return [{ title: "Caseload", lines }];
}

function againstTarget(holders: string): PlanLine[] {
  const fte = (label: string): Measured => ({ label, unit: "FTE", format: "fte" });
  return [
    calculated(
      everyYear("demand.required", "MTFP.FTE_FOR_CASELOAD(demand.cases,year.caseTarget)"),
      fte("Case-holders that the target asks for"),
    ),
    calculated(
      everyYear("demand.gap", `MTFP.FTE_GAP(demand.cases,year.caseTarget,${holders})`),
      fte("Case-holders short (+)"),
    ),
  ];
}
