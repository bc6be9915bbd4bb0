/** Invest to save: costs at the start of each year, benefits evenly through it, payback and present value. */
import type { PlanInputs } from "../inputs/planInputs.ts";
import { type BudgetItem, budgetItems } from "./budgetItem.ts";
import { calculated, type Measured } from "./line.ts";
import type { PlanBlock, PlanLine, PlanSheet } from "./plan.ts";

/** Whether the plan invests: without a cost there is nothing to pay back. */
export const invests = (inputs: PlanInputs): boolean =>
  budgetItems(inputs).some(({ effect }) => effect === "cost");

const years = (label: string): Measured => ({ label, unit: "years", format: "ratio" });
const money = (label: string): Measured => ({ label, unit: "£", format: "money" });

export function investSheet(inputs: PlanInputs): PlanSheet {
  const items = budgetItems(inputs);
  const hasAvoided = items.some(({ effect }) => effect === "avoided");
  return {
    id: "invest",
    name: "Invest to save",
    purpose:
      "Whether the investment pays back inside the plan. Avoided cost is shown apart: it frees no cash.",
    tables: [],
    blocks: [
      flows(items, hasAvoided),
      payback("cash", "Cumulative line: cashable benefits only", "invest.cashable"),
      ...(hasAvoided
        ? [payback("both", "Cumulative line: cashable and avoided together", "invest.both")]
        : []),
      presentValue(hasAvoided),
    ],
  };
}

function flows(items: readonly BudgetItem[], hasAvoided: boolean): PlanBlock {
  const levels = (effect: BudgetItem["effect"]): string[] =>
    items.filter((item) => item.effect === effect).map(({ id }) => `level.${id}`);
  const benefit = (effect: BudgetItem["effect"]): string =>
    levels(effect).length > 0
      ? levels(effect)
          .map((level) => `-${level}`)
          .join("")
      : "0";
  const line = (id: string, formula: string, label: string): PlanLine =>
    calculated({ id, formula }, money(label), { total: "sum" });
  return {
    title: "Costs and benefits of the year, in cash",
    lines: [
      line("invest.cost", levels("cost").join("+"), "Cost: investment lines of the plan"),
      line(
        "invest.cashable",
        benefit("cashable"),
        "Cashable benefit: agency, children in care, savings of the investment",
      ),
      ...(hasAvoided
        ? [
            line("invest.avoided", benefit("avoided"), "Avoided cost: growth that falls offset"),
            line("invest.both", "invest.cashable+invest.avoided", "Cashable and avoided together"),
          ]
        : []),
    ],
  };
}

function payback(id: string, title: string, benefit: string): PlanBlock {
  const of = (field: string): string => `invest.${id}.${field}`;
  const flag = (label: string): Measured => ({ label, unit: "flag", format: "whole" });
  const low = of("afterCost");
  return {
    title,
    note: "Years count from the start of year 1, to the last time the line crosses nought.",
    lines: [
      calculated({ id: low, formula: `PREV(${of("line")})-invest.cost` }, money("After the year's cost")),
      calculated({ id: of("line"), formula: `${low}+${benefit}` }, money("At the year's end"), {
        total: "last",
      }),
      calculated(
        { id: of("crosses"), formula: `IF(AND(MIN(PREV(${of("line")}),${low})<0,${of("line")}>=0),1,0)` },
        flag("Crosses nought in the year"),
      ),
      calculated(
        {
          id: of("crossesAt"),
          formula: `IF(${of("crosses")}=1,year.index-1+IF(${low}<0,-${low}/${benefit},0),0)`,
        },
        years("Crosses nought after"),
      ),
      ...paybackOf(id),
    ],
  };
}

function paybackOf(id: string): PlanLine[] {
  const of = (field: string): string => `invest.${id}.${field}`;
  return [
    calculated(
      {
        id: of("endsAt"),
        constant: `SUMPRODUCT(YEARS(${of("line")}),YEARS(invest.lastYear))`,
      },
      money("At the end of the plan"),
    ),
    calculated(
      {
        id: of("payback"),
        constant: `IF(${of("endsAt")}>=0,MAX(YEARS(${of("crossesAt")})),0)`,
      },
      {
        label: id === "cash" ? "Payback, cashable only" : "Payback, avoided cost counted too",
        unit: "years",
        format: "payback",
      },
      { type: "total", name: id === "cash" ? "payback_years" : "payback_years_with_avoided" },
    ),
  ];
}

const factor = (label: string): Measured => ({ label, unit: "factor", format: "factor" });

function presentValue(hasAvoided: boolean): PlanBlock {
  const flows = ["cost", "cashable", ...(hasAvoided ? ["avoided"] : [])];
  return {
    title: "Present value, in prices of year 1",
    note: "Cash is deflated first, because the discount rate is real. Year 1 has index 0 and is not discounted.",
    lines: [
      ...factors(),
      ...flows.map((flow) =>
        calculated(
          {
            id: `invest.present.${flow}`,
            formula: `invest.${flow}*invest.deflator*invest.factor`,
          },
          money(`Present value of the ${flowNames[flow] ?? flow}`),
          { total: "sum" },
        ),
      ),
      ...flows.map((flow) =>
        calculated(
          { id: `invest.sum.${flow}`, constant: `SUM(YEARS(invest.present.${flow}))` },
          money(`Present value of the ${flowNames[flow] ?? flow}, all years`),
          { type: "total", name: `present_value_${flow}` },
        ),
      ),
      calculated(
        { id: "invest.worth", constant: "invest.sum.cashable-invest.sum.cost" },
        money("Net present value, cashable only"),
        { type: "total", name: "net_present_value" },
      ),
    ],
  };
}

const flowNames: Readonly<Record<string, string>> = {
  cost: "cost",
  cashable: "cashable benefit",
  avoided: "avoided cost",
};

function factors(): PlanLine[] {
  return [
    calculated(
      { id: "invest.lastYear", formula: "IF(year.index=plan.years,1,0)" },
      { label: "Last year of the plan", unit: "flag", format: "whole" },
      { type: "timing" },
    ),
    calculated(
      {
        id: "invest.deflator",
        formula: "IF(year.index=1,1,PREV(invest.deflator)/(1+year.deflator))",
      },
      factor("Deflator"),
    ),
    calculated(
      { id: "invest.factor", formula: "MTFP.DISCOUNT_FACTOR(year.index-1,plan.discountRate)" },
      factor("Discount factor"),
    ),
  ];
}
