/** Cells that touch, side by side or one above the other, taken together. */
interface Placed {
  readonly cell: { readonly row: number; readonly column: number };
}

/** Each region in reading order, and the regions by their first cell. */
export function regionsOf<Item extends Placed>(items: readonly Item[]): [Item, ...Item[]][] {
  const open = new Map(items.map((item) => [keyOf(item.cell.row, item.cell.column), item]));
  const inOrder = [...open.values()].sort(byPlace);
  return inOrder.flatMap((first) => {
    if (!open.has(keyOf(first.cell.row, first.cell.column))) return [];
    return [regionFrom(first, open)];
  });
}

function regionFrom<Item extends Placed>(first: Item, open: Map<string, Item>): [Item, ...Item[]] {
  const region: Item[] = [];
  const waiting = [first];
  open.delete(keyOf(first.cell.row, first.cell.column));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    region.push(next);
    const { row, column } = next.cell;
    for (const key of [
      keyOf(row - 1, column),
      keyOf(row + 1, column),
      keyOf(row, column - 1),
      keyOf(row, column + 1),
    ]) {
      const neighbour = open.get(key);
      if (neighbour && open.delete(key)) waiting.push(neighbour);
    }
  }
  const [, ...others] = region.sort(byPlace);
  return [first, ...others];
}

const keyOf = (row: number, column: number): string => `${row},${column}`;
const byPlace = (a: Placed, b: Placed): number => a.cell.row - b.cell.row || a.cell.column - b.cell.column;
