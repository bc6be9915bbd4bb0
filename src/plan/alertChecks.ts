/** What a person should look at: nothing is wrong with the plan, but perhaps with what it says. */
import type { PlanInputs } from "../inputs/planInputs.ts";
import { always, type Check, check } from "./check.ts";
import { childrenAlerts, fundingAlerts, staffAlerts } from "./itemAlerts.ts";
import { modelledCost } from "./modelledCost.ts";

const costlySavings = check(
  "savings",
  "Savings raise the net budget of the year: typed without the minus sign?",
  "IF(mtfp.total.savings>checks.tolerance,1,0)",
  "MTFP",
);

/** Without a base, falls of funding stand by themselves and come to more than nought. */
const spentFunding = check(
  "noFunding",
  "More funding falls away than there is: a rise typed without the minus sign?",
  "IF(AND(plan.baseFunding>0,mtfp.funding>checks.tolerance),1,0)",
  "MTFP",
);

export function alertChecks(inputs: PlanInputs): Check[] {
  const { approvedBudget, lines, reserves } = inputs;
  return [
    ...staffAlerts(inputs.posts),
    ...childrenAlerts(inputs.placements),
    ...(modelledCost(inputs).length > 0 && approvedBudget.value !== 0
      ? [
          always(
            check(
              "base",
              "Base model differs from the approved base by more than the tolerance",
              "IF(ABS(checks.unmodelled)>plan.baseTolerance*ABS(plan.approvedBudget),1,0)",
              "Checks",
            ),
          ),
        ]
      : []),
    ...(lines.some(({ block }) => block === "savings") ? [costlySavings] : []),
    ...fundingAlerts(lines),
    ...(lines.some(({ block }) => block === "funding") ? [spentFunding] : []),
    ...(reserves.length > 0
      ? [
          always(
            check(
              "minimum",
              "Reserves below the policy minimum",
              "IF(reserves.closing<plan.reservesMinimum,1,0)",
              "Reserves",
            ),
          ),
        ]
      : []),
  ];
}
