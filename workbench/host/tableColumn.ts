/** Excel.TableColumn: one column of a table. */
import { argument } from "./argument.ts";
import { define, make } from "./define.ts";
import { gridFor } from "./grids.ts";
import { columnOf, headerOf } from "./tableParts.ts";
import type { TableLine } from "./states.ts";

const whole = ({ table, index }: TableLine) => columnOf(table, index);
const header = ({ table, index }: TableLine) => ({
  ...headerOf(table),
  column: table.area.column + index,
  width: 1,
});
const body = (line: TableLine) => {
  const area = whole(line);
  return { ...area, row: area.row + 1, height: Math.max(area.height - 1, 1) };
};

export const tableColumn = define("TableColumn", {
  id: ({ index }) => String(index + 1),
  properties: {
    id: { get: ({ index }) => index + 1 },
    index: { get: ({ index }) => index },
    name: {
      get: (line) => line.book.engine.text(header(line))[0]?.[0],
      set: (line, name) => line.book.engine.write(header(line), [[argument.text(name)]]),
    },
    values: {
      get: async (line) => {
        await line.book.engine.settled();
        return line.book.engine.values(whole(line));
      },
      set: (line, values) => line.book.engine.write(whole(line), gridFor(whole(line), values)),
    },
  },
  methods: {
    getRange: (line) => make("Range", { book: line.book, area: whole(line) }),
    getHeaderRowRange: (line) => make("Range", { book: line.book, area: header(line) }),
    getDataBodyRange: (line) => make("Range", { book: line.book, area: body(line) }),
  },
});
