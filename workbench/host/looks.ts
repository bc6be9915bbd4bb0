/** Properties of a look, of cells or of a named style: those that the engine draws, and those only remembered. */
import type { Area, CellStyle } from "../engine/engine.ts";
import { refuseIfProtected } from "./protect.ts";
import type { Looks } from "./states.ts";

const firstCell = (area: Area): Area => ({ ...area, height: 1, width: 1 });

/** A part of the cell's style in the engine; reads are those of the first cell. */
export function drawn<Part extends keyof CellStyle>(
  part: Part,
  initial: unknown,
  check: (value: unknown) => Exclude<CellStyle[Part], undefined>,
) {
  return {
    get: ({ book, area, style }: Looks) =>
      (style ? style.drawn : book.engine.style(firstCell(area)))[part] ?? initial,
    set: ({ book, area, style }: Looks, value: unknown) => {
      if (style) {
        style.drawn[part] = check(value);
        return;
      }
      refuseIfProtected(book, area.sheetId, "allowFormatCells");
      book.engine.setStyle(area, { [part]: check(value) });
    },
  };
}

/** Remembered for the cells; where they differ a read gives null. */
export function remembered(name: string, initial: unknown, check: (value: unknown) => unknown) {
  return {
    get: ({ book, area, style }: Looks) =>
      style ? (style.remembered[name] ?? initial) : book.layers.read(area, name, initial),
    set: ({ book, area, style }: Looks, value: unknown) => {
      if (style) {
        style.remembered[name] = check(value);
        return;
      }
      refuseIfProtected(book, area.sheetId, "allowFormatCells");
      book.layers.write(area, name, check(value));
    },
  };
}
