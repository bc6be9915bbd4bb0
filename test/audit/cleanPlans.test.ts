/** Our own plans pass our own audit. */
import { expect, test } from "vitest";
import { exampleNames } from "../examples/exampleFiles.ts";
import { doubts, planGrid } from "./planGrid.ts";

test.each(exampleNames)("%s has nothing that is wrong or odd", async (name) => {
  expect(await doubts(await planGrid(name))).toEqual([]);
});
