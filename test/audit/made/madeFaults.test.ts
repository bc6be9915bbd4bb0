/** Sheets of many kinds, across and down, with and without gaps: even ones are left in peace, and faults in them are found. */
import { beforeAll, describe, expect, test } from "vitest";
import { type FaultKind, faultKinds } from "../faultKinds.ts";
import { doubts } from "../planGrid.ts";
import { type Tried, tryFaults } from "../tryFaults.ts";
import { type Layout, layouts } from "./layouts.ts";
import { type Making, madeWorkbook } from "./madeWorkbook.ts";

const shapes: readonly Omit<Making, "isTurned">[] = [
  { length: 4, every: 0, between: "blank" },
  { length: 7, every: 0, between: "blank" },
  { length: 8, every: 4, between: "blank" },
  { length: 8, every: 4, between: "subtotal" },
  { length: 8, every: 1, between: "blank" },
  { length: 12, every: 3, between: "subtotal" },
];

function makingsOf({ isChained, isDown }: Layout): Making[] {
  const whole = shapes.filter(({ every }) => every === 0 || !isChained);
  const turns = isDown ? [false] : [false, true];
  return whole.flatMap((shape) => turns.map((isTurned) => ({ ...shape, isTurned })));
}

const made = Object.entries(layouts).flatMap(([name, layout]) =>
  makingsOf(layout).map((making) => {
    const { length, every, between, isTurned } = making;
    const gaps = every === 0 ? "" : `, a ${between} after ${every}`;
    return [`${name}, ${length} ${isTurned ? "down" : "across"}${gaps}`, layout, making] as const;
  }),
);

test.each(made)("nothing is said of %s", async (_, layout, making) => {
  expect(await doubts(madeWorkbook(layout, making))).toEqual([]);
});

describe("faults that are seeded into them", () => {
  const tried: Tried[] = [];
  beforeAll(async () => {
    for (const [at, [name, layout, making]] of made.entries())
      tried.push(...(await tryFaults(name, madeWorkbook(layout, making), { seed: at + 1, perKind: 1 })));
  }, 120_000);

  test.each(Object.keys(faultKinds) as FaultKind[])("%s: 97 of 100 or more are found", (kind) => {
    const ofKind = tried.filter((one) => one.kind === kind);
    const missed = ofKind.filter(({ isFound }) => !isFound).map(({ fault }) => fault);
    expect(ofKind.length).toBeGreaterThan(50);
    expect(missed.slice(Math.floor(ofKind.length * 0.03))).toEqual([]);
  });

  test("one doubt elsewhere for ten faults, at most", () => {
    const elsewhere = tried.flatMap((one) => one.elsewhere.map((place) => `${place} (${one.fault})`));
    expect(elsewhere.slice(Math.floor(tried.length * 0.1))).toEqual([]);
  });
});
