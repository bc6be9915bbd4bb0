/** What is set for the rows or columns of a block, one entry for each: sizes only; looks are not emulated this way. */
import type { Area } from "../engine/engine.ts";
import { HostError } from "../wire/hostError.ts";
import { argument } from "./argument.ts";
import { refuseIfProtected } from "./protect.ts";
import type { Cells } from "./states.ts";

const columns = {
  count: "width",
  start: "column",
  size: "columnWidth",
  option: "allowFormatColumns",
} as const;
const rows = { count: "height", start: "row", size: "rowHeight", option: "allowFormatRows" } as const;

/** The size that an entry gives; undefined where it leaves the line as it is. */
function sizeIn(entry: unknown, name: string): number | undefined {
  const { format, ...others } = argument.bag(entry);
  const { [name]: size, ...looks } = argument.isAbsent(format) ? {} : argument.bag(format);
  const more = [...Object.keys(others), ...Object.keys(looks)];
  if (more.length > 0)
    throw new HostError("NotImplemented", `Setting ${more.join()} of lines is not emulated.`);
  return size === undefined ? undefined : argument.number(size);
}

const setLines =
  (lines: typeof rows | typeof columns, resize: (cells: Cells, line: Area, points: number) => void) =>
  (cells: Cells, entries: unknown) => {
    const { book, area } = cells;
    refuseIfProtected(book, area.sheetId, lines.option);
    if (!Array.isArray(entries) || entries.length !== area[lines.count])
      throw new HostError("InvalidArgument");
    entries.forEach((entry, at) => {
      const size = sizeIn(entry, lines.size);
      const line = { ...area, [lines.start]: area[lines.start] + at, [lines.count]: 1 };
      if (size !== undefined) resize(cells, line, size);
    });
  };

export const setColumnProperties = setLines(columns, ({ book }, line, points) =>
  book.engine.setColumnWidth(line, points),
);
export const setRowProperties = setLines(rows, ({ book }, line, points) =>
  book.engine.setRowHeight(line, points),
);
