/** Excel.RangeAreas: several blocks of cells on one sheet; what is set is set on each. */
import { addressOf } from "./address.ts";
import { define, make } from "./define.ts";
import type { Areas } from "./states.ts";

const cellsOf = ({ areas }: Areas) => areas.reduce((sum, { height, width }) => sum + height * width, 0);

export const rangeAreas = define("RangeAreas", {
  properties: {
    address: { get: ({ book, areas }) => areas.map((area) => addressOf(book, area)).join(",") },
    areaCount: { get: ({ areas }) => areas.length },
    cellCount: { get: cellsOf },
  },
  links: {
    areas: (state) => make("RangeCollection", state),
    worksheet: ({ book, areas }) => {
      const sheetId = areas[0]?.sheetId;
      return sheetId === undefined ? null : make("Worksheet", { book, sheetId });
    },
  },
  methods: { calculate: ({ book }) => book.engine.recalculate() },
});
