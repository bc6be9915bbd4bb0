/** Our functions' calls written out in plain Excel: brackets where needed, names never captured. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalogue, catalogueEntry } from "../../src/catalogue/catalogue.ts";
import type { CatalogueEntry } from "../../src/catalogue/catalogueEntry.ts";
import { nativeTwin } from "../../src/catalogue/nativeTwin.ts";
import { calculate, type Cells } from "./ironCalc.ts";

function entry(id: string): CatalogueEntry {
  const found = catalogueEntry(id);
  if (!found) throw new Error(`The catalogue has no ${id}`);
  return found;
}

describe("a call in plain Excel", () => {
  test.each([
    // cells, ranges and names stay bare; sums get brackets only beside an operator
    ["CASELOAD_RATIO", ["B4", "C4"], "B4/C4"],
    ["CASELOAD_RATIO", ["B4:B9", "$C$4:$C$9"], "B4:B9/$C$4:$C$9"],
    ["CASELOAD_RATIO", ["B4+D4", "C4-1"], "(B4+D4)/(C4-1)"],
    ["CASELOAD_RATIO", ["'Team A & B'!B4", "Staff!C4#"], "'Team A & B'!B4/Staff!C4#"],
    ["CASELOAD_RATIO", ["Staff[Cases]", "Staff[[#Totals],[FTE]]"], "Staff[Cases]/Staff[[#Totals],[FTE]]"],
    ["CASELOAD_RATIO", ["SUM(B4:B9)", "SUM(C4:C9)+1"], "SUM(B4:B9)/(SUM(C4:C9)+1)"],
    ["CASELOAD_RATIO", ["-10", "1.5"], "(-10)/1.5"],
    ["CASELOAD_RATIO", ["(B4+B5)", "(C4)*(C5)"], "(B4+B5)/((C4)*(C5))"],
    ["FTE_GAP", ["B4", "15", "C4"], "B4/15-C4"],
    ["AGENCY_SAVING", ["B4", "C4-D4", "24000"], "(B4-(C4-D4))*24000"],
    ["TEAM_COST", ["B2:B5", "C2:C5*1.02"], "SUMPRODUCT(B2:B5,C2:C5*1.02)"],
    // a default stands in for what is left out
    ["CAPACITY_FTE", ["B4", "C4"], "B4+C4*0.8"],
    ["CAPACITY_FTE", ["B4", "C4", "$B$1"], "B4+C4*$B$1"],
    ["LAC_COST", ["B4", "C4"], "B4*C4*(365/7)"],
    ["ABSENCE_RATE", ["B4", "C4", "2025"], "B4/(C4*IF(DAY(DATE(2025,3,0))=29,254,253))"],
    ["ABSENCE_RATE", ["B4", "C4", "2025", "252"], "B4/(C4*252)"],
    ["EMPLOYER_NI", ["B4", "C4", "5000", "0.15"], "MAX(0,B4-5000)*0.15"],
    // so does a shorter twin
    ["DISCOUNT_FACTOR", ["B4"], "1/(1+0.035)^B4"],
    ["DISCOUNT_FACTOR", ["B4", ""], "1/(1+0.035)^B4"],
    [
      "POST_COST",
      ["B4", '"2025-26"', "C4", "0", undefined, "5000", "0.15"],
      "B4*(1+C4+0)+MAX(0,B4-5000)*0.15",
    ],
    [
      "POST_COST",
      ["B4", '"2025-26"', "C4", "0", "D4", "5000", "0.15"],
      "(B4+D4)*(1+C4+0)+MAX(0,B4+D4-5000)*0.15",
    ],
  ])("%s of %j is %s", (id, args, formula) => {
    expect(nativeTwin(entry(id), args)).toBe(formula);
  });

  test.each([
    [
      "a workbook name spelt like another argument",
      "CASELOAD_RATIO",
      ["holder_fte", "cases"],
      "holder_fte/cases",
    ],
    [
      "a sum that holds other arguments' names",
      "FTE_GAP",
      ["target*2", "cases", "target"],
      "(target*2)/cases-target",
    ],
    [
      "a text that holds an argument's name",
      "CASELOAD_RATIO",
      ['COUNTIF(A:A,"cases")', "C4"],
      'COUNTIF(A:A,"cases")/C4',
    ],
    [
      "a default worked from a look-alike name",
      "ABSENCE_RATE",
      ["B4", "year_ending", "days_lost"],
      "B4/(year_ending*IF(DAY(DATE(days_lost,3,0))=29,254,253))",
    ],
  ])("leaves alone %s", (_case, id, args, formula) => {
    expect(nativeTwin(entry(id), args)).toBe(formula);
  });

  test("renames LET's own names where the workbook has the same", () => {
    const formula = nativeTwin(entry("PAYBACK_YEARS"), ["cost", "Years*savings"]);
    expect(formula).toMatch(/^LET\(years_,ROWS\(cost\)\*COLUMNS\(cost\),cost_,IF\(ROWS\(cost\)=1,/);
    expect(formula).toContain("saving,IF(ROWS(Years*savings)=1,TRANSPOSE(Years*savings),Years*savings)*1");
    expect(formula).toMatch(/IF\(OR\(INDEX\(balance,years_\)<-nil,repaid=0\),NA\(\),repaid\)\)$/);
  });

  test.each([
    [
      "CASELOAD_RATIO",
      ["B4"],
      "CASELOAD_RATIO needs its argument “Social workers who hold one or more cases, agency included”.",
    ],
    [
      "CASELOAD_RATIO",
      ["B4", " "],
      "CASELOAD_RATIO needs its argument “Social workers who hold one or more cases, agency included”.",
    ],
    ["EMPLOYER_NI", ["B4"], "EMPLOYER_NI needs its argument “The tax year, as text”."],
    ["CASELOAD_RATIO", ["B4", "C4", "D4"], "CASELOAD_RATIO takes 2 arguments, not 3."],
  ])("%s of %j is refused: %s", (id, args, sentence) => {
    expect(() => nativeTwin(entry(id), args)).toThrow(sentence);
  });
});

describe("laws of the substitution", () => {
  const everyName = [...new Set(catalogue.flatMap((each) => each.arguments.map(({ name }) => name)))];
  /** Names no twin holds, so that what comes in can be told from what was there. */
  const stranger = fc.nat({ max: 99 }).map((number) => `stranger.${number}x`);
  const nastyName = fc.constantFrom(...everyName);

  test("each argument's text ends up exactly where its name stood, whatever the text says", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...catalogue),
        fc.array(stranger, { minLength: 7, maxLength: 7 }),
        fc.array(nastyName, { minLength: 7, maxLength: 7 }),
        (each, strangers, nasty) => {
          const unique = strangers.map((name, place) => `${name}${place}`);
          const count = each.arguments.length;
          const withStrangers = nativeTwin(each, unique.slice(0, count));
          // Going by way of strangers must give what the nasty names give directly.
          const expected = unique
            .slice(0, count)
            .reduce((text, name, place) => text.replaceAll(name, `#${place}#`), withStrangers)
            .replace(/#(\d)#/g, (_mark, place: string) => nasty[Number(place)] ?? "");
          const direct = nativeTwin(each, nasty.slice(0, count));
          expect(direct).toBe(expected);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  test("LET's own names and a workbook's never stand in for each other", () => {
    const costs: Cells = [[1_000, 0, 50]];
    const savings: Cells = [[200, 900, 900]];
    const names = ["costs", "cost", "years", "balance", "savings", "saving", "nil", "repaid"];
    const pairs = names.flatMap((cost) =>
      names.filter((name) => name !== cost).map((saving) => [cost, saving]),
    );
    const payback = entry("PAYBACK_YEARS");
    const answers = pairs.map((pair) => {
      const formula = nativeTwin(payback, pair);
      return calculate([{ ranges: [costs, savings], names: pair, formula: () => formula }])[0]?.[0]?.[0];
    });
    // 1,000 less 200 leaves 800, which the second year's 900 repays after 8/9 of it.
    for (const answer of answers) expect(answer).toBeCloseTo(1 + 8 / 9, 12);
  });

  test("twins nest: a twin is a good argument of another", () => {
    const inner = nativeTwin(entry("POST_COST"), ["B4", '"2025-26"', "0.2", "0", "0", "5000", "0.15"]);
    expect(nativeTwin(entry("AGENCY_PREMIUM"), ["40", "37", "44", inner])).toBe(`40*37*44-(${inner})`);
  });

  test("no twin uses anything volatile, NPV, or a function that hides what it refers to", () => {
    const banned = /\b(OFFSET|INDIRECT|NPV|NOW|TODAY|RAND|RANDBETWEEN|CELL|INFO|LAMBDA|DATEDIF)\(/;
    expect(
      catalogue.filter(({ twin }) => banned.test(`${twin.formula} ${twin.shorter?.formula ?? ""}`)),
    ).toEqual([]);
  });

  test("a twin with LET or SEQUENCE says that it needs Excel 2021, and no other does", () => {
    const newer = catalogue.filter(({ twin }) => /\b(LET|SEQUENCE|XLOOKUP|FILTER)\(/.test(twin.formula));
    expect(newer.map(({ id }) => id)).toEqual(["MTFP_LEVEL", "PAYBACK_YEARS"]);
    expect(catalogue.filter(({ twin }) => twin.excel === "2021")).toEqual(newer);
  });
});
