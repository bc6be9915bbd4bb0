/** Excel.TableColumnCollection: a table's columns from the left. */
import { argument } from "./argument.ts";
import { define, make } from "./define.ts";
import { findBy } from "./findBy.ts";
import type { TableState } from "./states.ts";
import { headerOf } from "./tableParts.ts";

const columns = ({ table }: TableState) => Array.from({ length: table.area.width }, (_, index) => index);

/** By title, or by the column's id, a number from 1. */
function find(state: TableState, key: unknown) {
  const titles = state.book.engine.text(headerOf(state.table))[0] ?? [];
  const index = typeof key === "number" ? key - 1 : titles.indexOf(argument.text(key));
  return index in titles ? make("TableColumn", { ...state, index }) : null;
}

export const tableColumnCollection = define("TableColumnCollection", {
  items: (state) => columns(state).map((index) => make("TableColumn", { ...state, index })),
  properties: { count: { get: (state) => columns(state).length } },
  methods: findBy(find),
});
