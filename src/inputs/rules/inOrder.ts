/** Dated changes in the order in which they happen, each with its place in the list as typed. */
import type { StartMonth } from "../planInputs.ts";

interface Dated<Change> {
  readonly change: Change;
  readonly index: number;
}

const monthsInYear = 12;

/** Months since the beginning of the base year's successor, to compare with. */
export const monthOf = ({ year, month }: StartMonth): number => (year - 1) * monthsInYear + month - 1;

export const inOrder = <Change extends { readonly start: StartMonth }>(
  changes: readonly Change[],
): Dated<Change>[] =>
  changes
    .map((change, index) => ({ change, index }))
    .filter(({ change }) => !Number.isNaN(monthOf(change.start)))
    .sort((one, other) => monthOf(one.change.start) - monthOf(other.change.start));
