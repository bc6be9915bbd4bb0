/** When an investment has paid for itself. */
import { notNegative } from "../argument/notNegative.ts";
import { ModelError } from "../modelError.ts";
import { sentences } from "../sentences.ts";

/**
 * Years from the start of the first year until savings have covered the costs for good.
 *
 * Costs fall at the start of a year, savings evenly through it.
 *
 * @example paybackYears([1], [1.5]) // => 0.6666...
 * @example paybackYears([100, 0, 0], [20, 40, 80]) // => 2.5
 * @param savings One for each cost; may be negative.
 * @throws ModelError #N/A if the plan ends before that, or if there is nothing to pay back.
 */
export function paybackYears(costs: readonly number[], savings: readonly number[]): number {
  let line = 0;
  let paidBack: number | undefined;
  let flow = 0;
  costs.forEach((cost, year) => {
    const saving = savings[year] ?? 0;
    flow += Math.abs(cost) + Math.abs(saving);
    line -= notNegative("costs", cost);
    if (line < 0 && settled(line + saving, flow) >= 0) paidBack = year - line / saving;
    line = settled(line + saving, flow);
  });
  if (line < 0) throw new ModelError("#N/A", sentences.notPaidBack());
  if (paidBack === undefined) throw new ModelError("#N/A", sentences.nothingToPayBack());
  return paidBack;
}

/** 0.3 less three times 0.1 is nought to a council, though not to a computer. */
const settled = (line: number, flow: number): number => (Math.abs(line) <= flow * 1e-12 ? 0 : line);
