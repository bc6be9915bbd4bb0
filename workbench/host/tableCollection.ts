/** Excel.TableCollection: the tables of the workbook or of one sheet. */
import { HostError } from "../wire/hostError.ts";
import { parseAddress } from "./address.ts";
import { overlaps } from "./areas.ts";
import { argument } from "./argument.ts";
import { define, make, stateOf } from "./define.ts";
import { findBy } from "./findBy.ts";
import { refuseIfProtected } from "./protect.ts";
import type { Scope } from "./states.ts";

const tables = ({ book, sheetId }: Scope) =>
  book.tables.filter(({ area }) => sheetId === undefined || area.sheetId === sheetId);

function add(scope: Scope, address: unknown, hasHeaders: unknown) {
  const { book } = scope;
  const { engine } = book;
  const area =
    typeof address === "string"
      ? parseAddress(book, scope.sheetId ?? engine.activeSheet(), address)
      : stateOf("Range", address).area;
  if (!area) throw new HostError("InvalidArgument");
  refuseIfProtected(book, area.sheetId);
  if (book.tables.some((other) => overlaps(other.area, area))) throw new HostError("InvalidArgument");
  const withHeader = argument.flag(hasHeaders) ? area : headed(scope, area);
  const id = book.newId("table");
  const number = id.replace("table", "");
  const table = { id, area: withHeader, bag: { name: `Table${number}` } };
  book.tables.push(table);
  return make("Table", { book, table });
}

/** Without headers of its own the table moves down and gets "Column1", "Column2" … above it, as in Excel. */
function headed({ book }: Scope, area: NonNullable<ReturnType<typeof parseAddress>>) {
  book.engine.insertCells({ ...area, height: 1 }, "Down");
  const titles = Array.from({ length: area.width }, (_, index) => `Column${index + 1}`);
  book.engine.write({ ...area, height: 1 }, [titles]);
  return { ...area, height: area.height + 1 };
}

export const tableCollection = define("TableCollection", {
  items: (scope) => tables(scope).map((table) => make("Table", { book: scope.book, table })),
  properties: { count: { get: (scope) => tables(scope).length } },
  methods: {
    add,
    ...findBy<Scope>((scope, key) => {
      const wanted = argument.text(key).toLowerCase();
      const table = tables(scope).find(
        ({ id, bag }) => id === key || String(bag["name"]).toLowerCase() === wanted,
      );
      return table ? make("Table", { book: scope.book, table }) : null;
    }),
  },
});
