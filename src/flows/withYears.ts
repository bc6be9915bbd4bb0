/** The same plan over more years, or fewer. */
import {
  type BudgetLine,
  type PlanInputs,
  type YearlyFigures,
  type YearlyId,
  yearlyIds,
} from "../inputs/planInputs.ts";

/** Assumptions and levels go on as in the last year; growth and changes come to an end. */
function spread(values: readonly number[], years: number, more: number): number[] {
  return Array.from({ length: years + 1 }, (_, year) => values[year] ?? more);
}

const last = (values: readonly number[]) => values.at(-1) ?? 0;

/** @param years plan years after the base year, 1 to 10; a change that starts later than the last is left to be mended */
export function withYears(inputs: PlanInputs, years: number): PlanInputs {
  const yearly: Record<YearlyId, YearlyFigures> = { ...inputs.yearly };
  for (const id of yearlyIds) {
    const { values } = yearly[id];
    yearly[id] = { ...yearly[id], values: spread(values, years, last(values)) };
  }
  const grown = <Item extends { readonly growth: readonly number[] }>(item: Item): Item => ({
    ...item,
    growth: spread(item.growth, years, 0),
  });
  const line = (typed: BudgetLine): BudgetLine => ({
    ...typed,
    amounts: spread(typed.amounts, years, typed.as === "levels" ? last(typed.amounts) : 0),
  });
  return {
    ...inputs,
    years,
    yearly,
    cases: inputs.cases.map(grown),
    placements: inputs.placements.map(grown),
    lines: inputs.lines.map(line),
    reserves: inputs.reserves.map((reserve) => ({
      ...reserve,
      added: spread(reserve.added, years, 0),
      used: spread(reserve.used, years, 0),
    })),
  };
}
