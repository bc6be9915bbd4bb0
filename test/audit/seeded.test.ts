/** Whatever is broken on purpose in our own plans, the audit finds. */
import { beforeAll, describe, expect, test } from "vitest";
import type { Finding } from "../../src/audit/finding.ts";
import { type ExampleName, exampleNames } from "../examples/exampleFiles.ts";
import { type FaultKind, faultKinds } from "./faultKinds.ts";
import { doubts, planGrid } from "./planGrid.ts";
import { seedFaults } from "./seedFaults.ts";

/** Enough of each kind to touch most sheets, few enough for a test run. */
const faultsPerKind = 3;

const placesOf = (findings: readonly Finding[]): string[] =>
  findings.flatMap(({ sheet, cells }) => cells.map((cell) => `${sheet}!${cell}`));

interface Tried {
  readonly kind: FaultKind;
  readonly fault: string;
  readonly isFound: boolean;
  readonly elsewhere: readonly string[];
}

async function tryFaults(name: ExampleName, seed: number): Promise<Tried[]> {
  const grid = await planGrid(name);
  const before = new Set(placesOf(await doubts(grid)));
  const tried: Tried[] = [];
  for (const { kind, sheet, cell, was, became, grid: broken } of seedFaults(grid, {
    seed,
    perKind: faultsPerKind,
  })) {
    const place = `${sheet}!${cell}`;
    const found = placesOf(await doubts(broken));
    tried.push({
      kind,
      fault: `${kind} in ${name} ${place}: ${was} became ${became}`,
      isFound: found.includes(place),
      elsewhere: found.filter((other) => other !== place && !before.has(other)),
    });
  }
  return tried;
}

describe("faults that are seeded into the plans", () => {
  const tried: Tried[] = [];
  beforeAll(async () => {
    for (const [at, name] of exampleNames.entries()) tried.push(...(await tryFaults(name, at + 1)));
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
