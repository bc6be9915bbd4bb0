/** Workbooks of the kinds that offices keep: right ones are left in peace, and faults in them are found. */
import { beforeAll, describe, expect, test } from "vitest";
import { type FaultKind, faultKinds } from "../faultKinds.ts";
import { doubts } from "../planGrid.ts";
import { type Tried, tryFaults } from "../tryFaults.ts";
import { everydayBooks } from "./everydayBooks.ts";
import { jottedBook } from "./jottedBook.ts";

const books = Object.entries(everydayBooks).map(([name, sheets]) => [name, jottedBook(sheets)] as const);
const faultsPerKind = 2;

/** A MAX at the end of a row of SUMs: right here, but worth a look. */
const doubtful: Readonly<Record<string, readonly string[]>> = { "a list of invoices": ["I16"] };

test.each(books)("little is said of %s", async (name, book) => {
  const said = (await doubts(book)).flatMap(({ cells }) => cells);
  expect(said).toEqual(doubtful[name] ?? []);
});

describe("faults that are seeded into them", () => {
  const tried: Tried[] = [];
  beforeAll(async () => {
    for (const [at, [name, book]] of books.entries())
      tried.push(...(await tryFaults(name, book, { seed: at + 1, perKind: faultsPerKind })));
  }, 120_000);

  test.each(Object.keys(faultKinds) as FaultKind[])("%s: 97 of 100 or more are found", (kind) => {
    const ofKind = tried.filter((one) => one.kind === kind);
    const missed = ofKind.filter(({ isFound }) => !isFound).map(({ fault }) => fault);
    expect(ofKind.length).toBeGreaterThan(30);
    expect(missed.slice(Math.floor(ofKind.length * 0.03))).toEqual([]);
  });

  test("one doubt elsewhere for fifty faults, at most", () => {
    const elsewhere = tried.flatMap((one) => one.elsewhere.map((place) => `${place} (${one.fault})`));
    expect(elsewhere.slice(Math.floor(tried.length * 0.02))).toEqual([]);
  });
});
