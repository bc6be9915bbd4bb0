/** Rows that a plan does not have: levers at nought, and the few formulas that feel them. */
import type { Row } from "../formula/row.ts";
import type { PlanInputs, PostsLine } from "../inputs/planInputs.ts";
import { hasCaseload } from "../plan/demandSheet.ts";
import type { Plan } from "../plan/plan.ts";
import { rowName } from "../plan/rowName.ts";

/** Points on the share of staff who are agency workers, pounds on the cost of one, cases on the target. */
export const levers = {
  agencyRate: "whatif.agencyRate",
  agencyCost: "whatif.agencyCost",
  caseTarget: "whatif.caseTarget",
} as const;

/** Posts lines whose agency workers have a price. */
export const withAgencyTerms = ({ posts }: PlanInputs): readonly PostsLine[] =>
  posts.filter(({ chargeRate, paidWeeks }) => chargeRate > 0 && paidWeeks > 0);

export const hasTarget = (inputs: PlanInputs): boolean =>
  hasCaseload(inputs) && inputs.yearly.caseTarget.values.every((target) => target > 0);

/** The plan's own rows in their order, some with a lever added, then the levers: at nought they change nothing. */
export function leveredRows({ inputs, compiled: { rows } }: Plan): Row[] {
  const added = new Map(additions(inputs));
  const own = rows.map((row) => {
    const more = added.get(row.id);
    return more === undefined || row.formula === undefined
      ? row
      : { ...row, formula: `(${row.formula})${more}` };
  });
  const nought = Array.from({ length: inputs.years + 1 }, () => 0);
  return [
    ...own,
    ...Object.values(levers).map((id) => ({ id, values: nought })),
    ...(hasTarget(inputs) ? [{ id: "whatif.holders", formula: costOfHolders(inputs) }] : []),
  ];
}

/** What is added to which row. */
function additions(inputs: PlanInputs): (readonly [row: string, more: string])[] {
  const agency = withAgencyTerms(inputs).flatMap(({ ref }) => {
    const name = rowName(ref);
    const workers = `staff.${name}.covering+staff.${name}.additional`;
    const swapped = `MAX(${levers.agencyRate}*(staff.${name}.employedAverage+${workers}),-(${workers}))`;
    return [
      [`pay.${name}.agencyCost`, `+${levers.agencyCost}`],
      [`pay.${name}.agencyLevel`, `+${swapped}*pay.${name}.premium`],
    ] as const;
  });
  return hasTarget(inputs)
    ? [...agency, ["mtfp.net", "+whatif.holders-PREV(whatif.holders)"] as const]
    : agency;
}

/** The case-holders whom a moved target asks for beyond the typed one, at the average cost of a case-holder's post. */
function costOfHolders({ posts }: PlanInputs): string {
  const cost = posts
    .map(({ ref }) => rowName(ref))
    .map((name) => `staff.${name}.holders*pay.${name}.postCost`)
    .join("+");
  const required = `demand.cases/(year.caseTarget+${levers.caseTarget})-demand.cases/year.caseTarget`;
  return `IF(staff.holders>0,(${required})*(${cost})/staff.holders,0)`;
}
