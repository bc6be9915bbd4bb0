/** Excel.WorkbookRangeAreas: blocks of cells on several sheets, such as a formula's precedents. */
import { addressOf } from "./address.ts";
import { define, make } from "./define.ts";

export const workbookRangeAreas = define("WorkbookRangeAreas", {
  properties: { addresses: { get: ({ book, areas }) => areas.map((area) => addressOf(book, area)) } },
  links: {
    areas: (state) => make("RangeAreasCollection", state),
    ranges: (state) => make("RangeCollection", state),
  },
});
