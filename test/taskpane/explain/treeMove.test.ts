/** The keyboard in the tree of what a cell reads, held against the ARIA pattern for trees. */
import { expect, test } from "vitest";
import { type TreeMove, treeMove } from "../../../src/taskpane/explain/treeMove.ts";

/** B5 is open and holds B3 and B4; B6 is closed. */
const lines = [
  { level: 1, state: "end" },
  { level: 1, state: "open" },
  { level: 2, state: "end" },
  { level: 2, state: "end" },
  { level: 1, state: "closed" },
] as const;

test.each<[string, number, TreeMove | undefined, string]>([
  ["ArrowDown", 0, 1, "to the next line, whatever its level"],
  ["ArrowDown", 4, 4, "not past the last"],
  ["ArrowUp", 4, 3, "to the line before"],
  ["ArrowUp", 0, 0, "not before the first"],
  ["Home", 3, 0, "to the first"],
  ["End", 1, 4, "to the last"],
  ["ArrowRight", 4, "turn", "opens a closed line"],
  ["ArrowRight", 1, 2, "goes into an open one"],
  ["ArrowRight", 2, undefined, "does nothing at an end"],
  ["ArrowLeft", 1, "turn", "closes an open line"],
  ["ArrowLeft", 3, 1, "goes out to the parent"],
  ["ArrowLeft", 4, undefined, "does nothing at the root"],
  ["Enter", 2, "go", "goes to the cell"],
  ["a", 2, undefined, "is left to the page"],
])("%s on line %i: %s, %s", (key, at, move) => {
  expect(treeMove(key, at, lines)).toBe(move);
});
