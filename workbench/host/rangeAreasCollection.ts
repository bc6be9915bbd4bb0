/** Excel.RangeAreasCollection: the blocks of a WorkbookRangeAreas, sheet by sheet. */
import { define, make } from "./define.ts";

export const rangeAreasCollection = define("RangeAreasCollection", {
  items: ({ book, areas }) =>
    [...new Set(areas.map(({ sheetId }) => sheetId))].map((sheetId) =>
      make("RangeAreas", { book, areas: areas.filter((area) => area.sheetId === sheetId) }),
    ),
});
