/** Excel.PageBreakCollection: the rows above which a sheet's printed pages are parted. Remembered, not drawn. */
import type { Area } from "../engine/engine.ts";
import { HostError } from "../wire/hostError.ts";
import { argument } from "./argument.ts";
import { define, make } from "./define.ts";
import { rangeArgument } from "./rangeArgument.ts";
import type { PageBreakState, Sheet } from "./states.ts";

const kept = "horizontalPageBreaks";
const bagOf = ({ book, sheetId }: Sheet) => book.bag(`pageLayout ${sheetId}`);
const breaksOf = (sheet: Sheet) => (bagOf(sheet)[kept] ?? []) as readonly Area[];

function add(sheet: Sheet, range: unknown) {
  const { book, sheetId } = sheet;
  const at = rangeArgument({ book, area: { sheetId, row: 0, column: 0, height: 1, width: 1 } }, range);
  // Nothing stands above the first row.
  if (at.row === 0) throw new HostError("InvalidArgument");
  const others = breaksOf(sheet).filter(({ row }) => row !== at.row);
  bagOf(sheet)[kept] = [...others, at].sort((one, other) => one.row - other.row);
  return make("PageBreak", { ...sheet, row: at.row });
}

function remove(sheet: Sheet, isGone: (at: Area) => boolean): void {
  const left = breaksOf(sheet).filter((at) => !isGone(at));
  if (left.length > 0) bagOf(sheet)[kept] = left;
  else Reflect.deleteProperty(bagOf(sheet), kept);
}

const itemsOf = (sheet: Sheet) => breaksOf(sheet).map(({ row }) => make("PageBreak", { ...sheet, row }));

export const pageBreakCollection = define("PageBreakCollection", {
  items: itemsOf,
  methods: {
    add,
    getCount: (sheet) => breaksOf(sheet).length,
    getItem: (sheet, index) => {
      const found = itemsOf(sheet)[argument.whole(index)];
      if (!found) throw new HostError("ItemNotFound");
      return found;
    },
    removePageBreaks: (sheet) => remove(sheet, () => true),
  },
});

export const pageBreak = define("PageBreak", {
  properties: {
    columnIndex: { get: () => 0 },
    rowIndex: { get: ({ row }: PageBreakState) => row },
  },
  methods: { delete: (state) => remove(state, ({ row }) => row === state.row) },
});
