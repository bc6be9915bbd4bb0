/** What must hold in every plan: a fault here is the plan's own. */
import type { PlanInputs } from "../inputs/planInputs.ts";
import { type BudgetItem, budgetItems, fundingBlocks } from "./budgetItem.ts";
import { agree, always, type Check, check } from "./check.ts";
import { hasCaseload } from "./demandSheet.ts";
import { invests } from "./investSheet.ts";
import { modelledCost } from "./modelledCost.ts";
import { rowName } from "./rowName.ts";

export function errorChecks(inputs: PlanInputs): Check[] {
  const items = budgetItems(inputs);
  return [
    ...mtfpChecks(items),
    ...modelChecks(inputs, items),
    ...timingChecks(inputs),
    ...(inputs.posts.length > 0 ? staffChecks(inputs) : []),
    ...(hasCaseload(inputs)
      ? [
          always(
            check(
              "caseload",
              "Caseload × case-holders = cases",
              agree("demand.caseload*staff.holders", "demand.cases"),
              "Demand",
            ),
          ),
        ]
      : []),
    ...(invests(inputs) ? [investCheck(items)] : []),
    ...(inputs.reserves.length > 0 ? [reserveCheck(inputs)] : []),
  ];
}

const oneOffCheck = check(
  "oneOffs",
  "One-offs and reversals come to nil: only this year's still have to reverse",
  agree("mtfp.oneOffBalance", "mtfp.oneOffs"),
  "MTFP",
);

function mtfpChecks(items: readonly BudgetItem[]): Check[] {
  const once = items.some((item) => item.oneOff && !fundingBlocks.some((block) => block === item.block));
  return [
    always(
      check(
        "columns",
        "Columns cast: the lines as levels add up to the net budget",
        agree("level.net", "mtfp.net"),
        "MTFP",
      ),
    ),
    always(
      check(
        "funding",
        "The lines of funding as levels add up to funding",
        agree("level.funding", "mtfp.funding"),
        "MTFP",
      ),
    ),
    check(
      "level",
      "Level = last year's level + change",
      agree("mtfp.net", "PREV(mtfp.net)+mtfp.change"),
      "MTFP",
    ),
    check(
      "gap",
      "Cumulative gap = last year's + the gap in the year",
      agree("mtfp.gap", "PREV(mtfp.gap)+mtfp.gapInYear"),
      "MTFP",
    ),
    ...(once ? [oneOffCheck] : []),
  ];
}

function modelChecks(inputs: PlanInputs, items: readonly BudgetItem[]): Check[] {
  const cost = modelledCost(inputs);
  if (cost.length === 0) return [];
  const causes = items.filter(({ modelled, oneOff }) => modelled && !oneOff).map(({ id }) => `mtfp.${id}`);
  const before = cost.map((row) => `PREV(${row})`).join("+");
  const source = "Pay and Placements against MTFP";
  return [
    check(
      "causes",
      "Causes add up to the change of the modelled cost",
      agree(cost.join("+"), `${before}+${causes.join("+")}`),
      source,
    ),
  ];
}

function timingChecks({ staffChanges }: PlanInputs): Check[] {
  if (staffChanges.length === 0) return [];
  const label = "Part-year share + full-year effect = a whole year";
  return [check("partYear", label, agree("PREV(timing.part)+timing.full", "PREV(timing.start)"), "Timing")];
}

function staffChecks({ posts }: PlanInputs): Check[] {
  const rate = "IF(OR(staff.agencyRate<0,staff.agencyRate>1),1,0)";
  return [
    check(
      "establishment",
      "Establishment = employed + vacant",
      agree("staff.establishment", "staff.employed+staff.vacant"),
      "Staff",
    ),
    check(
      "views",
      "Cost of the establishment = cost of employed staff and agency workers",
      agree("pay.level+pay.agencyLevel", "pay.employedView"),
      "Pay",
    ),
    check(
      "fte",
      "FTE paid for on Pay = employed and covering on Staff",
      agree("pay.posts", "staff.employedAverage+staff.covering"),
      "Staff against Pay",
    ),
    ...(posts.some(({ employed }) => employed > 0)
      ? [check("agencyRate", "Agency rate lies between 0 and 1", rate, "Staff")]
      : []),
  ].map(always);
}

function investCheck(items: readonly BudgetItem[]): Check {
  const counted = items.filter(({ effect }) => effect !== "none");
  const moved = counted.map(({ id, oneOff }) => `mtfp.${id}${oneOff ? `+mtfp.back.${id}` : ""}`).join("+");
  const hasAvoided = counted.some(({ effect }) => effect === "avoided");
  const benefit = hasAvoided ? "invest.both" : "invest.cashable";
  return check(
    "invest",
    "Change of cost less benefit = change of the same lines on MTFP",
    agree(`invest.cost-${benefit}-PREV(invest.cost)+PREV(${benefit})`, moved),
    "Invest to save against MTFP",
  );
}

function reserveCheck(inputs: PlanInputs): Check {
  const used = inputs.reserves.map(({ ref }) => `mtfp.reserve.${rowName(ref)}`).join("+");
  return check(
    "reserves",
    "Closing reserves = last year's + what MTFP adds or uses",
    agree("reserves.closing", `PREV(reserves.closing)+${used}`),
    "Reserves against MTFP",
  );
}
