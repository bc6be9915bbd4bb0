/** Excel.WorksheetFreezePanes: the rows and columns that stay in view. */
import { HostError } from "../wire/hostError.ts";
import { parseAddress } from "./address.ts";
import { sheetColumns, sheetRows } from "./areas.ts";
import { argument } from "./argument.ts";
import { define, make, stateOf } from "./define.ts";
import type { Sheet } from "./states.ts";

function frozenRange({ book, sheetId }: Sheet) {
  const { rows, columns } = book.engine.frozen(sheetId);
  if (rows === 0 && columns === 0) return null;
  const area = { sheetId, row: 0, column: 0, height: rows || sheetRows, width: columns || sheetColumns };
  return make("Range", { book, area });
}

function freezeAt({ book, sheetId }: Sheet, range: unknown): void {
  const area = typeof range === "string" ? parseAddress(book, sheetId, range) : stateOf("Range", range).area;
  if (!area) throw new HostError("InvalidArgument");
  const rows = area.height === sheetRows ? 0 : area.row + area.height;
  const columns = area.width === sheetColumns ? 0 : area.column + area.width;
  book.engine.freeze(sheetId, rows, columns);
}

export const worksheetFreezePanes = define("WorksheetFreezePanes", {
  methods: {
    freezeRows: ({ book, sheetId }, count) => book.engine.freeze(sheetId, argument.wholeOr(count, 1), 0),
    freezeColumns: ({ book, sheetId }, count) => book.engine.freeze(sheetId, 0, argument.wholeOr(count, 1)),
    freezeAt,
    unfreeze: ({ book, sheetId }) => book.engine.freeze(sheetId, 0, 0),
    getLocation: (sheet) => {
      const range = frozenRange(sheet);
      if (!range) throw new HostError("ItemNotFound");
      return range;
    },
    getLocationOrNullObject: frozenRange,
  },
});
