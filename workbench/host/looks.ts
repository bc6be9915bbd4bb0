/** Properties of a range's look: those that the engine draws, and those that are only remembered. */
import type { Area, CellStyle } from "../engine/engine.ts";
import { refuseIfProtected } from "./protect.ts";
import type { Cells } from "./states.ts";

const firstCell = (area: Area): Area => ({ ...area, height: 1, width: 1 });

/** A part of the cell's style in the engine; reads are those of the first cell. */
export function drawn<Part extends keyof CellStyle>(
  part: Part,
  initial: unknown,
  check: (value: unknown) => Exclude<CellStyle[Part], undefined>,
) {
  return {
    get: ({ book, area }: Cells) => book.engine.style(firstCell(area))[part] ?? initial,
    set: ({ book, area }: Cells, value: unknown) => {
      refuseIfProtected(book, area.sheetId, "allowFormatCells");
      book.engine.setStyle(area, { [part]: check(value) });
    },
  };
}

/** Remembered for the cells; where they differ a read gives null. */
export function remembered(name: string, initial: unknown, check: (value: unknown) => unknown) {
  return {
    get: ({ book, area }: Cells) => book.layers.read(area, name, initial),
    set: ({ book, area }: Cells, value: unknown) => {
      refuseIfProtected(book, area.sheetId, "allowFormatCells");
      book.layers.write(area, name, check(value));
    },
  };
}
