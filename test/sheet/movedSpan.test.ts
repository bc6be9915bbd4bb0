/** What is left of some rows or columns when others come and go. */
import { expect, test } from "vitest";
import { movedSpan, type Span, type SpanMove } from "../../src/sheet/movedSpan.ts";

const insert = (at: number, count: number): SpanMove => ({ kind: "insert", at, count });
const remove = (at: number, count: number): SpanMove => ({ kind: "delete", at, count });

test.each<[string, SpanMove, Span | undefined]>([
  ["rows put in above push both ends down", insert(5, 2), [7, 9]],
  ["rows put in between widen it", insert(6, 2), [5, 9]],
  ["rows put in below change nothing", insert(8, 2), [5, 7]],
  ["rows above go", remove(1, 4), [1, 3]],
  ["the first goes with one above it", remove(4, 2), [4, 5]],
  ["the middle goes", remove(6, 1), [5, 6]],
  ["the last goes with many below it", remove(7, 9), [5, 6]],
  ["all go", remove(5, 3), undefined],
  ["all go with those around them", remove(2, 9), undefined],
])("%s", (_, move, left) => {
  expect(movedSpan([5, 7], move)).toEqual(left);
});
