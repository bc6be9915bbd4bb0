/** Says in which order the cells of all rows are worked out. */
import type { Cells } from "./cells.ts";
import { compileNode } from "./compileNode.ts";
import { checkReads } from "./checkReads.ts";
import { orderRows } from "./orderRows.ts";
import { type Read, readsOf } from "./readsOf.ts";
import type { Row } from "./row.ts";
import type { RowFormulas } from "./rowFormulas.ts";
import type { RowNode } from "./rowNode.ts";

/** One formula to work out in one year. */
export interface Step {
  readonly row: number;
  readonly year: number;
  readonly reads: readonly Read[];
  readonly result: (year: number) => number;
}

interface Scheduling {
  readonly rows: readonly Row[];
  readonly formulas: readonly RowFormulas[];
  readonly cells: Cells;
  readonly isConstant: (row: number) => boolean;
}

type Pick = (formulas: RowFormulas, row: number) => RowNode | undefined;

/**
 * Constants of constants, the base year, the plan years one by one, then the constants that sum the years up.
 *
 * @throws RowError where rows go round in a circle, or a year needs what is known only after the last year.
 */
export function scheduleRows(scheduling: Scheduling): Step[] {
  const { cells } = scheduling;
  const isEarly = earlyConstants(scheduling);
  scheduling.rows.forEach((_, row) => checkReads({ ...scheduling, isEarly }, row));
  const planYears = Array.from({ length: cells.width - 1 }, (_, year) => year + 1);
  const yearly = ordered(scheduling, ({ years }) => years);
  return [
    ...ordered(scheduling, ({ constant }, row) => (isEarly(row) ? constant : undefined)),
    ...ordered(scheduling, ({ base }) => base),
    ...planYears.flatMap((year) => yearly.map((step) => ({ ...step, year }))),
    ...ordered(scheduling, ({ constant }, row) => (isEarly(row) ? undefined : constant)),
  ];
}

/** Tells which constants can be worked out before any year is. */
function earlyConstants({ formulas, isConstant }: Scheduling): (row: number) => boolean {
  const known = new Map<number, boolean>();
  const isEarly = (row: number): boolean => {
    const before = known.get(row);
    if (before !== undefined) return before;
    known.set(row, true); // a circle is orderRows' to report
    const constant = formulas[row]?.constant;
    const answer = !constant || readsOf(constant).every((read) => isConstant(read.row) && isEarly(read.row));
    known.set(row, answer);
    return answer;
  };
  return isEarly;
}

function ordered({ rows, formulas, cells, isConstant }: Scheduling, pick: Pick): Step[] {
  const nodes = rows.map((_, row) => pick(formulas[row] ?? {}, row));
  const reads = nodes.map((node) => (node ? readsOf(node) : []));
  const order = orderRows(
    rows.map(({ id }) => id),
    (row) => (reads[row] ?? []).filter(({ when }) => when === "same").map((read) => read.row),
  );
  return order.flatMap((row) => {
    const node = nodes[row];
    if (!node) return [];
    return [{ row, year: 0, reads: reads[row] ?? [], result: compileNode(node, { cells, isConstant }) }];
  });
}
