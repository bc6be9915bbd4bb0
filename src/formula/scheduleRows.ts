/** Says in which order the cells of all rows are worked out, and which of them together. */
import type { Compiled, Compiling } from "./cellPlaces.ts";
import type { Cells } from "./cells.ts";
import { checkReads } from "./checkReads.ts";
import { compileGroup, type Group } from "./compileGroup.ts";
import { compileNode } from "./compileNode.ts";
import { orderRows } from "./orderRows.ts";
import { type Read, readsOf } from "./readsOf.ts";
import type { Row } from "./row.ts";
import type { RowFormulas } from "./rowFormulas.ts";
import type { RowNode } from "./rowNode.ts";
import { shapeOf } from "./shapeOf.ts";

/** A row worked out with others of its shape. */
export interface StepRow {
  readonly row: number;
  readonly reads: readonly Read[];
  /** The same result, and the code of an error if there is one; made when it is first asked for. */
  readonly alone: () => Compiled;
}

/** Formulas of one shape, none of which reads another, to work out in one year. */
export interface Step {
  readonly year: number;
  readonly rows: readonly StepRow[];
  /** Each row's place in the list of rows. */
  readonly places: Int32Array;
  readonly group: Group;
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

/** A row stands one level above the highest that it reads, so that the rows of a level do not read one another. */
function ordered(scheduling: Scheduling, pick: Pick): Step[] {
  const { rows, formulas } = scheduling;
  const nodes = rows.map((_, row) => pick(formulas[row] ?? {}, row));
  const reads = nodes.map((node) => (node ? readsOf(node) : []));
  const readNow = reads.map((of) => of.filter(({ when }) => when === "same").map(({ row }) => row));
  const order = orderRows(
    rows.map(({ id }) => id),
    (row) => readNow[row] ?? [],
  );
  const levels = new Int32Array(rows.length);
  const together = new Map<string, number[]>();
  for (const row of order) {
    const node = nodes[row];
    if (!node) continue;
    const level = 1 + (readNow[row] ?? []).reduce((most, read) => Math.max(most, levels[read] ?? 0), 0);
    levels[row] = level;
    const key = `${level} ${shapeOf(node)}`;
    const group = together.get(key);
    if (group) group.push(row);
    else together.set(key, [row]);
  }
  return [...together.values()]
    .sort(([a = 0], [b = 0]) => (levels[a] ?? 0) - (levels[b] ?? 0))
    .map((group) => stepOf(group, nodes, reads, scheduling));
}

function stepOf(
  group: readonly number[],
  nodes: readonly (RowNode | undefined)[],
  reads: readonly (readonly Read[])[],
  compiling: Compiling,
): Step {
  const found = group.flatMap((row) => nodes[row] ?? []);
  const rows = group.map((row, at) => ({
    row,
    reads: reads[row] ?? [],
    alone: once(() => compileNode(found[at] as RowNode, compiling)),
  }));
  return { year: 0, rows, places: Int32Array.from(group), group: compileGroup(found, compiling) };
}

function once<Made extends object>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}
