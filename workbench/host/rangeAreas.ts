/** Excel.RangeAreas: several blocks of cells on one sheet; what is set is set on each. */
import { addressOf } from "./address.ts";
import { copyCells } from "./copyCells.ts";
import { define, make } from "./define.ts";
import type { Areas } from "./states.ts";
import { styleOf, wearStyle } from "./wearStyle.ts";

const cellsOf = ({ areas }: Areas) => areas.reduce((sum, { height, width }) => sum + height * width, 0);

export const rangeAreas = define("RangeAreas", {
  properties: {
    address: { get: ({ book, areas }) => areas.map((area) => addressOf(book, area)).join(",") },
    areaCount: { get: ({ areas }) => areas.length },
    cellCount: { get: cellsOf },
    style: {
      get: ({ book, areas }) => {
        const names = new Set(areas.map((area) => styleOf(book, area)));
        return names.size === 1 ? [...names][0] : null;
      },
      set: ({ book, areas }, name) => {
        for (const area of areas) wearStyle(book, area, name);
      },
    },
  },
  links: {
    // Its reads are those of the first area.
    dataValidation: ({ book, areas: [area, ...others] }) =>
      area ? make("DataValidation", { book, area, others }) : null,
    areas: (state) => make("RangeCollection", state),
    worksheet: ({ book, areas }) => {
      const sheetId = areas[0]?.sheetId;
      return sheetId === undefined ? null : make("Worksheet", { book, sheetId });
    },
  },
  methods: {
    calculate: ({ book }) => book.engine.recalculate(),
    // As where a person pastes: one block, into each of several.
    copyFrom: async ({ book, areas }, from, type, skipBlanks, transpose) => {
      for (const area of areas) await copyCells({ book, area }, from, type, skipBlanks, transpose);
    },
  },
});
