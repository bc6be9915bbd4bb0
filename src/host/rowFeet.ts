/**
 * Tells which rows were moved when a request failed on the way: far below each sheet that rows come into or go out of
 * stands a cell that moves along, and the client says how many of its marks were passed.
 */
import type { Desk, Step } from "./excelStep.ts";
import { sheetOf } from "./excelStep.ts";

const footRow = 1_000_000;

type Moves = NonNullable<Step["moves"]>;
type Rows = ReadonlyMap<string, number>;

export class RowFeet {
  private readonly desk: Desk;
  private readonly requests: readonly (readonly Step[])[];
  private readonly feet = new Map<string, Excel.Range>();

  constructor(desk: Desk, requests: readonly (readonly Step[])[]) {
    this.desk = desk;
    this.requests = requests;
  }

  /** Before anything is written: the client keeps the ranges, and Excel moves them with their rows. */
  async stand(): Promise<void> {
    for (const { id } of this.moves(this.requests.flat())) {
      if (this.feet.has(id) || !this.desk.sheets.has(id)) continue;
      const foot = sheetOf(this.desk, id).getRange(`A${footRow}`);
      this.desk.context.trackedObjects.add(foot);
      this.feet.set(id, foot);
    }
    if (this.feet.size > 0) await this.desk.context.sync();
  }

  /** How many edits may have been played once so many requests were sent whole. */
  sent(requests: number): number {
    return Math.max(
      0,
      ...this.requests
        .slice(0, requests)
        .flat()
        .map(({ edit }) => edit + 1),
    );
  }

  /** How many edits may have been played when that request failed, and were, if they move rows. */
  async played(at: number, error: unknown): Promise<number> {
    const earlier = this.moves(this.requests.slice(0, at).flat());
    const steps = (this.requests[at] ?? []).filter(({ moves }) => moves);
    const done = steps.length === 0 ? 0 : await this.done(earlier, this.moves(steps), marksPassed(error));
    return steps[done]?.edit ?? this.sent(at + 1);
  }

  private async done(earlier: readonly Moves[], moves: readonly Moves[], marks: number): Promise<number> {
    const stood = await this.rowsNow();
    // The move after the last mark may have been made too; without marks any number may.
    const likely = [marks + 1, marks, ...moves.map((_, left) => moves.length - left), 0];
    const fits = (count: number) => agree(moved([...earlier, ...moves.slice(0, count)]), stood);
    return likely.filter((count) => count <= moves.length).find(fits) ?? marks;
  }

  private async rowsNow(): Promise<Rows> {
    for (const foot of this.feet.values()) foot.load("rowIndex");
    await this.desk.context.sync();
    return new Map([...this.feet].map(([id, foot]) => [id, foot.rowIndex + 1 - footRow]));
  }

  private moves(steps: readonly Step[]): Moves[] {
    return steps.flatMap(({ moves }) => (moves ? [moves] : []));
  }
}

/** How far a foot of each sheet has gone after these moves. */
function moved(moves: readonly Moves[]): Rows {
  const rows = new Map<string, number>();
  for (const { id, rows: count } of moves) rows.set(id, (rows.get(id) ?? 0) + count);
  return rows;
}

const agree = (expected: Rows, stood: Rows) =>
  [...stood].every(([id, rows]) => (expected.get(id) ?? 0) === rows);

function marksPassed(error: unknown): number {
  const isTraced = typeof error === "object" && error !== null && "traceMessages" in error;
  return isTraced && Array.isArray(error.traceMessages) ? error.traceMessages.length : 0;
}
