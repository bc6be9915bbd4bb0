/** Excel.TableRow: one row of a table's body. */
import { define, make } from "./define.ts";
import { gridFor } from "./grids.ts";
import { refuseIfProtected } from "./protect.ts";
import { rowOf } from "./tableParts.ts";

export const tableRow = define("TableRow", {
  properties: {
    index: { get: ({ index }) => index },
    values: {
      get: async ({ book, table, index }) => {
        await book.engine.settled();
        return book.engine.values(rowOf(table, index));
      },
      set: ({ book, table, index }, values) =>
        book.engine.write(rowOf(table, index), gridFor(rowOf(table, index), values)),
    },
  },
  methods: {
    getRange: ({ book, table, index }) => make("Range", { book, area: rowOf(table, index) }),
    delete: ({ book, table, index }) => {
      refuseIfProtected(book, table.area.sheetId);
      book.engine.deleteCells(rowOf(table, index), "Up");
    },
  },
});
