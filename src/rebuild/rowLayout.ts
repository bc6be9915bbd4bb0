/** Brings the rows of a sheet as people left it together with those of a new layout: which stay, come and go. */
import { increasing } from "./increasing.ts";
import type { RowIds } from "./rowIds.ts";

/** While rows come before others go, a row has a place between the two: the working rows. */
export interface RowLayout {
  /** Runs of rows to put in, from the top; each at its working row. */
  readonly inserts: readonly RowRun[];
  /** Runs of working rows to take out, from the bottom. */
  readonly deletes: readonly RowRun[];
  /** Working rows that stand for nothing in the new layout but hold something of people's. */
  readonly emptied: readonly number[];
  /** The working row of a row of the new layout. */
  readonly ofNew: (row: number) => number;
  /** The working row of a row as it stands. */
  readonly ofStanding: (row: number) => number;
  /** The row as it stands, of a working row; undefined for those that are put in. */
  readonly standing: (row: number) => number | undefined;
  /** The row that a working row becomes; undefined for those that go. */
  readonly settled: (row: number) => number | undefined;
}

interface RowRun {
  readonly row: number;
  readonly count: number;
}

interface Working {
  /** Rows from 1; undefined for a row that is put in. */
  readonly standing: number | undefined;
  /** Undefined for a row that the new layout has not. */
  readonly wanted: number | undefined;
  readonly goes: boolean;
}

/** @param holdsMore whether a standing row holds something that is not ours. */
export function rowLayout(
  standing: RowIds,
  wanted: readonly string[],
  holdsMore: (row: number) => boolean,
): RowLayout {
  const order = inStandingOrder(standing, wanted);
  const working = weave(standing, order, holdsMore);
  const places = placesOf(working);
  const lastWanted = places.ofWanted.get(Math.max(0, ...places.ofWanted.keys())) ?? 0;
  const inserts = runs(working, ({ standing: from }) => from === undefined);
  const gone = runs(working, ({ goes }) => goes);
  return {
    inserts,
    deletes: [...gone].reverse(),
    emptied: working.flatMap((row, at) =>
      row.standing !== undefined &&
      row.wanted === undefined &&
      !row.goes &&
      standing[row.standing - 1] !== undefined
        ? [at + 1]
        : [],
    ),
    ofNew: (row) => places.ofWanted.get(row) ?? row - wanted.length + lastWanted,
    ofStanding: (row) => places.ofStanding.get(row) ?? row - standing.length + working.length,
    standing: (row) => working[row - 1]?.standing,
    settled: (row) => {
      if (working[row - 1]?.goes === true) return undefined;
      const above = gone.map((run) => Math.min(run.count, Math.max(0, row - run.row)));
      return row - above.reduce((sum, count) => sum + count, 0);
    },
  };
}

/**
 * Rows that people sorted within a block stay where they are: what points to them follows them anyway.
 *
 * @returns for each place of the new layout the row of it that is to stand there, from 0.
 */
function inStandingOrder(standing: RowIds, wanted: readonly string[]): { id: string; wanted: number }[] {
  const at = new Map(standing.map((id, row) => [id, row]));
  const blockOf = blocks(standing);
  const order = wanted.map((id, row) => ({ id, wanted: row + 1 }));
  const block = blocks(wanted);
  for (let from = 0; from < order.length;) {
    let to = from + 1;
    while (to < order.length && block[to] === block[from]) to++;
    const known = order.slice(from, to).filter(({ id }) => at.has(id));
    const home = mostCommon(known.map(({ id }) => blockOf[at.get(id) ?? 0]));
    const there = known.filter(({ id }) => blockOf[at.get(id) ?? 0] === home);
    const slots = there.map((row) => order.indexOf(row, from));
    const sorted = [...there].sort((a, b) => (at.get(a.id) ?? 0) - (at.get(b.id) ?? 0));
    slots.forEach((slot, place) => {
      const row = sorted[place];
      if (row) order[slot] = row;
    });
    from = to;
  }
  return order;
}

/** Numbers the runs of rows between empty ones. */
function blocks(ids: RowIds): number[] {
  let block = 0;
  return ids.map((id) => (id?.startsWith("gap:") === true ? ++block : block));
}

function mostCommon(numbers: readonly (number | undefined)[]): number | undefined {
  const counts = new Map<number | undefined, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

function weave(
  standing: RowIds,
  order: readonly { readonly id: string; readonly wanted: number }[],
  holdsMore: (row: number) => boolean,
): Working[] {
  const at = new Map(standing.map((id, row) => [id, row + 1]));
  const known = order.filter(({ id }) => at.has(id));
  const stays = new Set(increasing(known.map(({ id }) => at.get(id) ?? 0)).map((place) => known[place]?.id));
  const working: Working[] = [];
  let next = 1;
  const passOver = (end: number): void => {
    for (; next < end; next++) {
      const goes = standing[next - 1] !== undefined && !holdsMore(next);
      working.push({ standing: next, wanted: undefined, goes });
    }
  };
  for (const { id, wanted } of order) {
    if (stays.has(id)) {
      const from = at.get(id) ?? next;
      passOver(from);
      working.push({ standing: from, wanted, goes: false });
      next = from + 1;
    } else working.push({ standing: undefined, wanted, goes: false });
  }
  passOver(standing.length + 1);
  return working;
}

function placesOf(working: readonly Working[]): {
  ofWanted: Map<number, number>;
  ofStanding: Map<number, number>;
} {
  const [ofWanted, ofStanding] = [new Map<number, number>(), new Map<number, number>()];
  working.forEach(({ standing, wanted }, at) => {
    if (wanted !== undefined) ofWanted.set(wanted, at + 1);
    if (standing !== undefined) ofStanding.set(standing, at + 1);
  });
  return { ofWanted, ofStanding };
}

function runs(working: readonly Working[], isIn: (row: Working) => boolean): RowRun[] {
  const found: { row: number; count: number }[] = [];
  working.forEach((one, at) => {
    if (!isIn(one)) return;
    const last = found.at(-1);
    if (last && last.row + last.count === at + 1) last.count++;
    else found.push({ row: at + 1, count: 1 });
  });
  return found;
}
