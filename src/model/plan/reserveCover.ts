/** How large the general reserve is beside the budget. */
import { ModelError } from "../modelError.ts";
import { quotient } from "../ratio/quotient.ts";
import { sentences } from "../sentences.ts";

/**
 * The general reserve as a share of the net budget.
 *
 * The least that a council wants to hold is its own policy: 3% and 3 to 5% have been published.
 *
 * @example reserveCover(9.6, 148.987) // => 0.0644...
 * @throws ModelError #DIV/0! if the net budget is 0, #NUM! if it is negative.
 */
export function reserveCover(generalReserve: number, netBudget: number): number {
  if (netBudget < 0) throw new ModelError("#NUM!", sentences.netBudgetNegative(netBudget));
  return quotient(generalReserve, netBudget, "net_budget");
}
