/** Whatever is broken on purpose in our own plans, the audit finds. */
import { beforeAll, describe, expect, test } from "vitest";
import { exampleNames } from "../examples/exampleFiles.ts";
import { faultKinds } from "./faultKinds.ts";
import { planGrid } from "./planGrid.ts";
import { type Tried, tryFaults } from "./tryFaults.ts";

/** Enough of each kind to touch most sheets, few enough for a test run. */
const faultsPerKind = 3;

describe("faults that are seeded into the plans", () => {
  const tried: Tried[] = [];
  beforeAll(async () => {
    for (const [at, name] of exampleNames.entries())
      tried.push(...(await tryFaults(name, await planGrid(name), { seed: at + 1, perKind: faultsPerKind })));
  }, 120_000);

  test("are of every kind", () => {
    expect(new Set(tried.map(({ kind }) => kind))).toEqual(new Set(Object.keys(faultKinds)));
  });

  test("are found in the broken cell, 97 of 100 or more", () => {
    const missed = tried.filter(({ isFound }) => !isFound).map(({ fault }) => fault);
    expect(missed.slice(Math.floor(tried.length * 0.03))).toEqual([]);
  });

  test("raise no more than one doubt elsewhere for ten faults", () => {
    const elsewhere = tried.flatMap((one) => one.elsewhere.map((place) => `${place} (${one.fault})`));
    expect(elsewhere.slice(Math.floor(tried.length * 0.1))).toEqual([]);
  });
});
