/** Excel.ConditionalFormatCollection: the conditional formats that touch a range. */
import { overlaps } from "./areas.ts";
import { argument } from "./argument.ts";
import { define, make } from "./define.ts";
import { findBy } from "./findBy.ts";
import { refuseIfProtected } from "./protect.ts";
import type { Cells } from "./states.ts";

const types = [
  "Custom",
  "DataBar",
  "ColorScale",
  "IconSet",
  "TopBottom",
  "PresetCriteria",
  "ContainsText",
  "CellValue",
] as const;

const rules = ({ book, area }: Cells) => book.rules.filter((rule) => overlaps(rule.area, area));

export const conditionalFormatCollection = define("ConditionalFormatCollection", {
  items: (cells) => rules(cells).map((rule) => make("ConditionalFormat", { book: cells.book, rule })),
  methods: {
    add: ({ book, area }, type) => {
      refuseIfProtected(book, area.sheetId, "allowFormatCells");
      const rule = { id: book.newId("rule"), type: argument.oneOf(type, types), area, bag: {} };
      // A new format comes before the older ones.
      book.rules.unshift(rule);
      return make("ConditionalFormat", { book, rule });
    },
    clearAll: (cells) => {
      const gone = rules(cells);
      cells.book.rules = cells.book.rules.filter((rule) => !gone.includes(rule));
    },
    ...findBy<Cells>((cells, id) => {
      const rule = rules(cells).find((each) => each.id === id);
      return rule ? make("ConditionalFormat", { book: cells.book, rule }) : null;
    }),
  },
});
