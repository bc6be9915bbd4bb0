/** Every function of the catalogue, explained with the figures of its published example. */
import { expect, test } from "vitest";
import { catalogue } from "../../src/catalogue/catalogue.ts";
import type { CatalogueEntry } from "../../src/catalogue/catalogueEntry.ts";
import { explainCell } from "../../src/explain/explainCell.ts";
import type { Explanation } from "../../src/explain/explanation.ts";
import { gridOf, sheetOf } from "../audit/gridOf.ts";

/** Each number in a cell beside its argument's name, then the call; other arguments stand in the call. */
function explained({ id, example, arguments: args }: CatalogueEntry): Explanation {
  const rows = example.args.map((arg, at) => [args[at]?.name ?? "", Number(arg)] as const);
  const inCells = rows.map(([name, value]) => (Number.isNaN(value) ? [name] : [name, value]));
  const call = example.args.map((arg, at) => (Number.isNaN(Number(arg)) ? arg : `B${at + 1}`)).join(",");
  const result = Array.isArray(example.result)
    ? (example.result as readonly (readonly number[])[])[0]?.[0]
    : (example.result as number);
  const sheet = sheetOf("Team", [...inCells, ["Result", [`=MTFP.${id}(${call})`, result ?? null]]]);
  return explainCell(gridOf(sheet), { sheet: "Team", cell: `B${inCells.length + 1}` });
}

test.each(catalogue.map((entry) => [entry.id, entry] as const))(
  "%s: worked out to the cell's value, with definition and source",
  (id, entry) => {
    const { words, steps, functions, remarks } = explained(entry);
    const [note] = functions;
    expect(remarks).toEqual([]);
    expect(words.toLowerCase()).toContain(entry.title.toLowerCase());
    expect(steps.at(-1)?.words).toBe(words);
    expect(note).toMatchObject({ name: `MTFP.${id}`, definition: entry.definition, sources: entry.sources });
    expect(note?.worked).toMatch(/^.+ = .+$/s);
  },
);

const worked = (id: string): string | undefined => {
  const entry = catalogue.find((one) => one.id === id);
  return entry && explained(entry).functions[0]?.worked;
};

test.each([
  ["CASELOAD_RATIO", "321,661 cases ÷ 21,105.4 FTE = 15.2 cases per FTE"],
  ["AGENCY_RATE", "5,415.9 FTE ÷ (5,415.9 FTE + 36,186.3 FTE) = 13.0%"],
  ["EMPLOYER_NI", "(the largest of 0 and £45,000 − 5,000) × 0.15 = £6,000.00"],
  ["LAC_COST", "1 child × £770 × 365 ÷ 7 = £40,150"],
  ["BASE_FTE", "86 FTE × 18 cases per FTE ÷ (24 cases per FTE − 18 cases per FTE) = 258.0 FTE"],
  ["RESERVE_CLOSE", "£10.2 + £0 − £3.648 = £6.552"],
  ["PAYBACK_YEARS", "costs £1,000,000; savings £1,500,000 = 0.7 years"],
])("the worked sum of %s reads %s", (id, sum) => {
  expect(worked(id)).toBe(sum);
});

test("of a function over ranges the figures of a range are held together", () => {
  const sheet = sheetOf("Teams", [
    [320, 20, ["=MTFP.CASELOAD_RATIO(A1:A2,B1:B2)", 16]],
    [180, 10, { value: 18 }],
  ]);
  const { functions } = explainCell(gridOf(sheet), { sheet: "Teams", cell: "C1" });
  expect(functions[0]?.worked).toBe("(320, 180) ÷ (20, 10) = 16, 18");
});
