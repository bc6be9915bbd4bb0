/** Excel.IterativeCalculation: whether circles are worked out, remembered only. */
import type { Book } from "./book.ts";
import { define } from "./define.ts";
import { kept } from "./kept.ts";

export const iterativeCalculation = define("IterativeCalculation", {
  properties: kept((book: Book) => book.bag("iteration"), {
    enabled: false,
    maxIteration: 100,
    maxChange: 0.001,
  }),
});
