/** Joins equal neighbouring cells to as few rectangles as a walk along the rows finds. */
import type { Block } from "./workbookSpec.ts";

export interface Rectangle extends Block {
  readonly key: string;
}

/** The cells of one sheet by row, each with what makes it equal to its neighbours. */
export type KeyedCells = ReadonlyMap<number, ReadonlyMap<number, string>>;

export function rectangles(cells: KeyedCells): readonly Rectangle[] {
  const found: Rectangle[] = [];
  const open = new Map<string, { -readonly [Part in keyof Rectangle]: Rectangle[Part] }>();
  for (const [row, columns] of [...cells].sort(([a], [b]) => a - b)) {
    for (const run of runs(row, columns)) {
      const shape = `${run.column} ${run.width} ${run.key}`;
      const above = open.get(shape);
      if (above && above.row + above.height === row) {
        above.height += 1;
      } else {
        open.set(shape, run);
        found.push(run);
      }
    }
  }
  return found;
}

function runs(row: number, columns: ReadonlyMap<number, string>): Rectangle[] {
  const found: { -readonly [Part in keyof Rectangle]: Rectangle[Part] }[] = [];
  for (const [column, key] of [...columns].sort(([a], [b]) => a - b)) {
    const last = found.at(-1);
    if (last?.key === key && last.column + last.width === column) last.width += 1;
    else found.push({ row, column, height: 1, width: 1, key });
  }
  return found;
}
