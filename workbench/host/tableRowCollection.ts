/** Excel.TableRowCollection: a table's rows below its header. */
import { HostError } from "../wire/hostError.ts";
import { argument } from "./argument.ts";
import { define, make } from "./define.ts";
import { gridFor } from "./grids.ts";
import { refuseIfProtected } from "./protect.ts";
import type { TableState } from "./states.ts";
import { rowOf } from "./tableParts.ts";

const countOf = ({ table }: TableState) => table.area.height - 1;

/** Adds rows of values at an index, at the end if none is given; cells below move down. */
function add(state: TableState, index: unknown, values: unknown) {
  const { book, table } = state;
  refuseIfProtected(book, table.area.sheetId);
  const at = argument.wholeOr(index, -1) < 0 ? countOf(state) : argument.whole(index);
  if (at > countOf(state)) throw new HostError("InvalidArgument");
  const rows = Array.isArray(values)
    ? (values as unknown[])
    : [Array<unknown>(table.area.width).fill(values ?? null)];
  const area = { ...rowOf(table, at), height: rows.length };
  const grown = { ...table.area, height: table.area.height + rows.length };
  book.engine.insertCells(area, "Down");
  book.engine.write(area, gridFor(area, rows));
  table.area = grown; // rows put below the last one would not belong to the table by themselves
  return make("TableRow", { ...state, index: at });
}

export const tableRowCollection = define("TableRowCollection", {
  items: (state) =>
    Array.from({ length: countOf(state) }, (_, index) => make("TableRow", { ...state, index })),
  properties: { count: { get: countOf } },
  methods: { add },
});
