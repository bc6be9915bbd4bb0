/** Cells that touch, side by side or one above the other, taken together. */
interface Placed {
  readonly cell: { readonly row: number; readonly column: number };
}
type Region<Item> = [Item, ...Item[]];

const cellsInStep = 2000;

/** Each region in reading order, and the regions by their first cell. Rests now and then. */
export function* regionsOf<Item extends Placed>(
  items: readonly Item[],
): Generator<undefined, Region<Item>[]> {
  const [only] = items;
  if (only && items.length === 1) return [[only]];
  const open = new Map(items.map((item) => [keyOf(item.cell.row, item.cell.column), item]));
  yield;
  const inOrder = [...open.values()].sort(byPlace);
  const regions: Region<Item>[] = [];
  for (const first of inOrder) {
    if (open.has(keyOf(first.cell.row, first.cell.column))) regions.push(yield* regionFrom(first, open));
  }
  return regions;
}

function* regionFrom<Item extends Placed>(
  first: Item,
  open: Map<number, Item>,
): Generator<undefined, Region<Item>> {
  const region: Item[] = [];
  const waiting = [first];
  open.delete(keyOf(first.cell.row, first.cell.column));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (region.push(next) % cellsInStep === 0) yield;
    const own = keyOf(next.cell.row, next.cell.column);
    for (const step of steps) {
      const neighbour = open.get(own + step);
      if (neighbour && open.delete(own + step)) waiting.push(neighbour);
    }
  }
  const [, ...others] = region.sort(byPlace);
  return [first, ...others];
}

/** More than a sheet has columns, so that the last of a row does not touch the first of the next. */
const rowLength = 20_000;
const keyOf = (row: number, column: number): number => row * rowLength + column;
const steps = [-rowLength, rowLength, -1, 1];
const byPlace = (a: Placed, b: Placed): number => a.cell.row - b.cell.row || a.cell.column - b.cell.column;
