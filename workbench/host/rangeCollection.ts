/** Excel.RangeCollection: the blocks of a RangeAreas, one by one. */
import { define, make } from "./define.ts";

export const rangeCollection = define("RangeCollection", {
  items: ({ book, areas }) => areas.map((area) => make("Range", { book, area })),
});
