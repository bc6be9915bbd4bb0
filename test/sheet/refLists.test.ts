/** Changes offer the refs that there are: lists over the cells of another table, wherever it stands. */
import { expect, test } from "vitest";
import { cellsReference } from "../../src/host/cellsReference.ts";
import { parsePlanFile } from "../../src/inputs/parsePlanFile.ts";
import { meetPlan } from "../../src/rebuild/standingPlan.ts";
import { standingFurniture } from "../../src/rebuild/standingSheet.ts";
import { unmoved } from "../../src/rebuild/standingPlace.ts";
import { fullPlan } from "../inputs/fullPlan.ts";
import { laidOut } from "../rebuild/standingBook.ts";

const reading = parsePlanFile(JSON.stringify(fullPlan));
if ("problems" in reading) throw new Error(JSON.stringify(reading.problems));
const spec = laidOut(reading.inputs);
const changes = spec.sheets.find(({ id }) => id === "changes");
if (!changes) throw new Error("There is no sheet of changes.");

const lists = (places: Parameters<typeof standingFurniture>[2]): string[] =>
  standingFurniture(changes, unmoved("Changes"), places).validations.flatMap(({ promptTitle, rule }) =>
    rule.kind === "cells" ? [`${promptTitle}: ${cellsReference(rule)}`] : [],
  );

test("posts lines are chosen from their table", () => {
  expect(lists(meetPlan({ record: undefined, sheets: [] }, undefined, spec).settled)).toEqual([
    "Posts line: 'Posts'!$A$6:$A$7",
  ]);
});

test("where people put rows above and a column before, the list goes along", () => {
  const posts = { tab: "Our posts", rowOf: (row: number) => row + 2, columnOf: (at: number) => at + 1 };
  expect(lists(new Map([["Posts", posts]]))[0]).toBe("Posts line: 'Our posts'!$B$8:$B$9");
});
