/** Finding functions in the real catalogue. */
import { expect, test } from "vitest";
import { catalogue } from "../../src/catalogue/catalogue.ts";
import { searchFunctions } from "../../src/flows/searchFunctions.ts";

const found = (words: string) =>
  searchFunctions(catalogue, words).flatMap(({ entries }) => entries.map(({ id }) => id));

test("no words find all 40 functions in six groups", () => {
  expect(searchFunctions(catalogue, "  ")).toHaveLength(6);
  expect(found("")).toHaveLength(40);
});

test.each([
  ["caseload ratio", "CASELOAD_RATIO"],
  ["CASELOAD_RATIO", "CASELOAD_RATIO"],
  ["=MTFP.EMPLOYER_NI", "EMPLOYER_NI"],
  ["discount", "DISCOUNT_FACTOR"],
  ["cover vacancy", "VACANCY_COVER"],
])("%s finds %s", (words, id) => {
  expect(found(words)).toContain(id);
});

test("words that stand nowhere find nothing", () => {
  expect(found("caseload zebra")).toEqual([]);
});
