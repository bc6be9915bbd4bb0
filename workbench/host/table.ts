/** Excel.Table: a block of cells with a header row; styles are remembered, not drawn. */
import { HostError } from "../wire/hostError.ts";
import { argument } from "./argument.ts";
import { define, make } from "./define.ts";
import { kept } from "./kept.ts";
import { rangeArgument } from "./rangeArgument.ts";
import type { TableState } from "./states.ts";
import { bodyOf, headerOf } from "./tableParts.ts";

function rename({ book, table }: TableState, value: unknown): void {
  const name = argument.text(value);
  const taken = book.tables.some(
    (other) => other !== table && String(other.bag["name"]).toLowerCase() === name.toLowerCase(),
  );
  if (taken) throw new HostError("ItemAlreadyExists");
  if (!/^[\p{L}_\\][\p{L}\d_.\\]{0,254}$/u.test(name)) throw new HostError("InvalidArgument");
  table.bag["name"] = name;
}

const drop = ({ book, table }: TableState) => {
  book.tables = book.tables.filter((other) => other !== table);
};

export const table = define("Table", {
  id: (state) => state.table.id,
  properties: {
    id: { get: (state) => state.table.id },
    name: { get: (state) => state.table.bag["name"], set: rename },
    ...kept((state: TableState) => state.table.bag, {
      style: "TableStyleMedium2",
      showHeaders: true,
      showTotals: false,
      showBandedRows: true,
      showBandedColumns: false,
      showFilterButton: true,
      highlightFirstColumn: false,
      highlightLastColumn: false,
    }),
  },
  links: {
    columns: (state) => make("TableColumnCollection", state),
    rows: (state) => make("TableRowCollection", state),
    worksheet: ({ book, table: { area } }) => make("Worksheet", { book, sheetId: area.sheetId }),
  },
  methods: {
    getRange: ({ book, table: { area } }) => make("Range", { book, area }),
    getHeaderRowRange: ({ book, table: stored }) => make("Range", { book, area: headerOf(stored) }),
    getDataBodyRange: ({ book, table: stored }) => make("Range", { book, area: bodyOf(stored) }),
    resize: ({ book, table: stored }, range) => {
      stored.area = rangeArgument({ book, area: stored.area }, range);
    },
    convertToRange: (state) => {
      const { book, table: stored } = state;
      drop(state);
      return make("Range", { book, area: stored.area });
    },
    delete: (state) => {
      const { book, table: stored } = state;
      drop(state);
      book.engine.clear(stored.area, "all");
    },
  },
});
