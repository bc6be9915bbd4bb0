/** How the gap, payback and present value of a plan answer to each driver, worked out by the plan's own rows. */
import { type CompiledRows, compileRows } from "../formula/compileRows.ts";
import { nativeOf } from "../plan/nativeOf.ts";
import type { Plan } from "../plan/plan.ts";
import type { Driver, DriverCase, Move } from "./driver.ts";
import { drivers } from "./drivers.ts";
import { leveredRows } from "./levers.ts";

/** What one case does, against the plan as it stands. */
export interface CaseEffect {
  readonly label: string;
  /** What is added to the cumulative gap, the base year first. */
  readonly gap: readonly number[];
  readonly lastYear: number;
  /** The plan years together. */
  readonly total: number;
  /** Undefined where the plan has no invest to save. */
  readonly invest: Invest | undefined;
}

/** Payback in years, undefined where it is not inside the plan; net present value of cashable benefits, in the case itself. */
interface Invest {
  readonly payback: number | undefined;
  readonly netPresentValue: number;
}

export interface Sensitivity {
  readonly id: string;
  readonly name: string;
  readonly basis: string;
  readonly cases: readonly CaseEffect[];
}

interface Outcome {
  readonly gap: readonly number[];
  readonly invest: Invest | undefined;
}

/** @returns the drivers that the plan has, the largest effect on the last year's gap first. */
export function sensitivities(plan: Plan, tried: readonly Driver[] = drivers): Sensitivity[] {
  const compiled = compileRows(leveredRows(plan), plan.inputs.years, nativeOf, plan.compiled);
  compiled.evaluate();
  const asPlanned = outcomeOf(compiled);
  const found = tried.flatMap(({ id, name, basis, cases, moves }) => {
    const effects = cases.flatMap((each) => {
      const moved = moves(plan.inputs, each.step);
      if (moved.length === 0) return [];
      const effect = effectOf(each, withMoves(compiled, moved), asPlanned);
      // A case in which the plan cannot be worked out says nothing of its size.
      return effect.gap.every(Number.isFinite) ? [effect] : [];
    });
    return effects.length > 0 ? [{ id, name, basis, cases: effects }] : [];
  });
  return found.sort((one, other) => size(other) - size(one));
}

const size = ({ cases }: Sensitivity): number => Math.max(...cases.map(({ lastYear }) => Math.abs(lastYear)));

/** Works the rows out with some cells moved, and puts the cells back. */
function withMoves(compiled: CompiledRows, moves: readonly Move[]): Outcome {
  const { cells, rowOf, rows } = compiled;
  const typed = cells.numbers.slice();
  for (const { row, to } of moves) {
    const at = rowOf(row);
    const width = rows[at]?.constant === undefined ? cells.width : 1;
    for (let year = 0; year < width; year++) cells.keep(at, year, to(cells.at(at, year), year));
  }
  compiled.evaluate();
  const outcome = outcomeOf(compiled);
  cells.numbers.set(typed);
  return outcome;
}

function outcomeOf({ cells, rows, rowOf }: CompiledRows): Outcome {
  const gap = rowOf("mtfp.gap");
  const has = (id: string): boolean => rows.some((row) => row.id === id);
  const value = (id: string): number => cells.at(rowOf(id), 0);
  return {
    gap: Array.from({ length: cells.width }, (_, year) => cells.at(gap, year)),
    invest: has("invest.worth")
      ? {
          payback: value("invest.cash.endsAt") >= 0 ? value("invest.cash.payback") : undefined,
          netPresentValue: value("invest.worth"),
        }
      : undefined,
  };
}

function effectOf({ label }: DriverCase, { gap, invest }: Outcome, asPlanned: Outcome): CaseEffect {
  const added = gap.map((value, year) => value - (asPlanned.gap[year] ?? 0));
  return {
    label,
    gap: added,
    lastYear: added.at(-1) ?? 0,
    total: added.slice(1).reduce((sum, value) => sum + value, 0),
    invest,
  };
}
