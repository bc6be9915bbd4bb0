/** What the catalogue says is so: ids and arguments as in functions.json, and every worked example comes out. */
import { describe, expect, test } from "vitest";
import { catalogue, catalogueEntry } from "../../src/catalogue/catalogue.ts";
import type { CatalogueEntry } from "../../src/catalogue/catalogueEntry.ts";
import { nativeTwin } from "../../src/catalogue/nativeTwin.ts";
import { call, parametersOf } from "./customFunctions.ts";
import { calculate, type Cell, type Cells } from "./ironCalc.ts";
import { sameAnswer } from "./sameAnswer.ts";

const entries = catalogue.map((entry) => [entry.id, entry] as const);

describe("the catalogue and functions.json", () => {
  test("hold the same 40 functions", () => {
    expect(catalogue.map(({ id }) => id).sort()).toEqual([...parametersOf.keys()].sort());
    expect(new Set(catalogue.map(({ id }) => id)).size).toBe(40);
  });

  test.each(entries)("%s has the same arguments in the same order, optional alike", (id, entry) => {
    const inExcel = (parametersOf.get(id) ?? []).map(({ name, optional }) => ({
      name,
      optional: optional === true,
    }));
    const said = entry.arguments.map(({ name, default: text }) => ({ name, optional: text !== undefined }));
    expect(said).toEqual(inExcel);
  });

  test.each([
    ["CASELOAD_RATIO", "CASELOAD_RATIO"],
    ["MTFP.CASELOAD_RATIO", "CASELOAD_RATIO"],
    ["mtfp.caseload_ratio", "CASELOAD_RATIO"],
    ["CASELOAD", undefined],
  ])("%s is found as %s", (written, id) => {
    expect(catalogueEntry(written)?.id).toBe(id);
  });
});

describe("every worked example comes out", () => {
  test.each(entries)("%s", (id, entry) => {
    const { args, result } = entry.example;
    const expected = expectedCells(result);
    const ranges = args.map(cellsOf);
    const ours = call(id, ranges);
    const [inCells] = calculate([
      {
        ranges,
        formula: (addresses) => nativeTwin(entry, addresses),
        height: expected.length,
        width: expected[0]?.length ?? 1,
      },
    ]);
    expectSame(ours, expected);
    expectSame(inCells ?? [], expected);
  });

  const typedIn = entries.filter(([, { example }]) => !example.args.some((text) => text.startsWith("{")));
  // The engine counts rows and columns of references only, and PAYBACK_YEARS counts them.
  test.each(typedIn.filter(([id]) => id !== "PAYBACK_YEARS"))("%s, typed into the twin", (_id, entry) => {
    const [[[value] = []] = []] = calculate([
      { ranges: [], formula: () => nativeTwin(entry, entry.example.args) },
    ]);
    expectSame([[value ?? null]], expectedCells(entry.example.result));
  });

  test.each(entries)("%s shows its result in the working", (_id, entry) => {
    const { working, result } = entry.example;
    expect(working.endsWith(".")).toBe(true);
    const last = typeof result === "object" ? result.flat().at(-1) : result;
    const said = typeof last === "number" ? figuresIn(working, last) : working.match(/TRUE|FALSE/g);
    expect(said).toContain(typeof last === "number" ? last : String(last).toUpperCase());
  });
});

describe("what is said", () => {
  const cited = catalogue.flatMap(({ sources, example }) => [...sources, example.source]);

  test("every source has an address, or says that there is none to give", () => {
    const silent = cited.filter(({ title, url }) =>
      url === undefined
        ? !/no public address|no official definition/.test(title)
        : !/^https?:\/\/[\w.-]+\.\w+/.test(url),
    );
    expect(silent).toEqual([]);
  });

  test.each(entries)("%s is in whole sentences with a unit, a trap and a refusal", (_id, entry) => {
    const sentences = [entry.definition, ...entry.traps, ...entry.arguments.map(({ meaning }) => meaning)];
    expect(sentences.filter((sentence) => !/^[A-Z\d#].*\.$/.test(sentence))).toEqual([]);
    expect([entry.unit, ...entry.arguments.map(({ unit }) => unit)]).not.toContain("");
    expect(entry.traps.length * entry.refuses.length).toBeGreaterThan(0);
  });
});

/** Every figure of a text: 15.24, £1,095, 13.02%, 3/6, −£3,648,000; where it is the result as far as it is written out, the result itself. */
function figuresIn(text: string, result: number): number[] {
  return [...text.matchAll(/(−?)£?(\d[\d,]*)(\.\d+)?(?:\/(\d+))?(%?)/g)].map(
    ([, minus, whole = "", places = "", below = "1", percent]) => {
      const scale = (percent ? 100 : 1) * Number(below) * (minus ? -1 : 1);
      const written = Number(whole.replaceAll(",", "") + places);
      const rounded = Number((result * scale).toFixed(Math.max(0, places.length - 1)));
      const close = Math.abs(written / scale - result) <= Math.abs(result) / 100;
      return close && rounded === written ? result : written / scale;
    },
  );
}

/** An argument of an example as cells: an array's own, or the value of its sum. */
function cellsOf(text: string): Cells {
  if (text.startsWith("{"))
    return text
      .slice(1, -1)
      .split(";")
      .map((row) => row.split(",").map(Number));
  return calculate([{ ranges: [], formula: () => text }])[0] ?? [];
}

function expectedCells(result: CatalogueEntry["example"]["result"]): Cells {
  return typeof result === "object" ? result : [[result]];
}

function expectSame(actual: readonly (readonly (Cell | undefined)[])[], expected: Cells): void {
  const differ = expected.flatMap((row, down) =>
    row.flatMap((cell, along) => {
      const value = actual[down]?.[along];
      return sameAnswer(value ?? "nothing", cell, [expected]) ? [] : [{ value, cell }];
    }),
  );
  expect(differ).toEqual([]);
}
