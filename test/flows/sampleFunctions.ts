/** Two entries of the catalogue's shape, small enough to see through, and one with words to choose from. */
import type { CatalogueArgument, CatalogueEntry } from "../../src/catalogue/catalogueEntry.ts";

const source = { title: "A source", url: "https://example.gov.uk/" };

export function sampleFunction(id: string, args: readonly CatalogueArgument[], twin: string): CatalogueEntry {
  return {
    id,
    group: "ratio",
    title: `Title of ${id}`,
    definition: "A definition.",
    arguments: args,
    unit: "a number",
    numberFormat: "0.0",
    formula: twin,
    sources: [source],
    example: { args: [], result: 0, working: "", source },
    twin: { formula: twin, reads: "ranges", excel: "any" },
    refuses: [],
    traps: [],
  };
}

const figure = (name: string, rest: Partial<CatalogueArgument> = {}): CatalogueArgument => ({
  name,
  meaning: "A figure.",
  unit: "cases",
  ...rest,
});

/** =MTFP.SHARE(part, whole) */
export const share = sampleFunction("SHARE", [figure("part"), figure("whole")], "part/whole");

/** =MTFP.PAY(pay, tax_year, [levy], [rate]) */
export const pay = sampleFunction(
  "PAY",
  [figure("pay"), figure("tax_year"), figure("levy", { default: "0" }), figure("rate", { default: "0.2" })],
  "pay*(1+levy)*rate",
);

export const kind = figure("kind", { choices: ["CIN", "CP", "Agency rate"] });
export const plain = figure("cases");
export const optional = figure("levy", { default: "0.5%" });
