/**
 * Tells which rows and columns were moved when a request failed on the way: far below and to the right on each sheet
 * that they come into or go out of stands a cell that moves along, and the client says how many of its marks were passed.
 */
import type { Desk, Step } from "./excelStep.ts";
import { sheetOf } from "./excelStep.ts";

/** Cell ZZ1000000. */
const foot = { row: 1_000_000, column: 702, letters: "ZZ" };

type Moves = NonNullable<Step["moves"]>;
/** By sheet, how far its foot has gone down and to the right. */
type Ways = ReadonlyMap<string, readonly [rows: number, columns: number]>;

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
      const range = sheetOf(this.desk, id).getRange(`${foot.letters}${foot.row}`);
      this.desk.context.trackedObjects.add(range);
      this.feet.set(id, range);
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

  /** How many edits may have been played when that request failed, and were, if they move cells. */
  async played(at: number, error: unknown): Promise<number> {
    const earlier = this.moves(this.requests.slice(0, at).flat());
    const steps = (this.requests[at] ?? []).filter(({ moves }) => moves);
    const done = steps.length === 0 ? 0 : await this.done(earlier, this.moves(steps), marksPassed(error));
    return steps[done]?.edit ?? this.sent(at + 1);
  }

  private async done(earlier: readonly Moves[], moves: readonly Moves[], marks: number): Promise<number> {
    const stood = await this.waysNow();
    // The move after the last mark may have been made too; without marks any number may.
    const likely = [marks + 1, marks, ...moves.map((_, left) => moves.length - left), 0];
    const fits = (count: number) => agree(moved([...earlier, ...moves.slice(0, count)]), stood);
    return likely.filter((count) => count <= moves.length).find(fits) ?? marks;
  }

  private async waysNow(): Promise<Ways> {
    for (const range of this.feet.values()) range.load("rowIndex,columnIndex");
    await this.desk.context.sync();
    return new Map(
      [...this.feet].map(([id, { rowIndex, columnIndex }]) => [
        id,
        [rowIndex + 1 - foot.row, columnIndex + 1 - foot.column],
      ]),
    );
  }

  private moves(steps: readonly Step[]): Moves[] {
    return steps.flatMap(({ moves }) => (moves ? [moves] : []));
  }
}

/** How far a foot of each sheet has gone after these moves. */
function moved(moves: readonly Moves[]): Ways {
  const ways = new Map<string, readonly [number, number]>();
  for (const { id, rows, columns } of moves) {
    const [down, across] = ways.get(id) ?? [0, 0];
    ways.set(id, [down + rows, across + columns]);
  }
  return ways;
}

const agree = (expected: Ways, stood: Ways) =>
  [...stood].every(([id, way]) => way.every((cells, at) => (expected.get(id)?.[at] ?? 0) === cells));

function marksPassed(error: unknown): number {
  const isTraced = typeof error === "object" && error !== null && "traceMessages" in error;
  return isTraced && Array.isArray(error.traceMessages) ? error.traceMessages.length : 0;
}
