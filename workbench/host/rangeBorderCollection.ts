/** Excel.RangeBorderCollection: the eight lines of a block of cells. */
import { HostError } from "../wire/hostError.ts";
import { argument } from "./argument.ts";
import { define, make } from "./define.ts";
import type { Looks } from "./states.ts";

const edges = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;

const all = (cells: Looks) => edges.map((edge) => make("RangeBorder", { ...cells, edge }));

export const rangeBorderCollection = define("RangeBorderCollection", {
  items: all,
  properties: { count: { get: () => edges.length } },
  methods: {
    getItem: (cells, edge) => make("RangeBorder", { ...cells, edge: argument.oneOf(edge, edges) }),
    getItemAt: (cells, index) => {
      const border = all(cells)[argument.whole(index)];
      if (!border) throw new HostError("InvalidArgument");
      return border;
    },
  },
});
