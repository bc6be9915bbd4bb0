/** Function style: custom functions stand in leaf rows only, and formulas hold no constants. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { readsOf } from "../../src/formula/readsOf.ts";
import { partsOf, type RowNode } from "../../src/formula/rowNode.ts";
import { buildPlan } from "../../src/plan/buildPlan.ts";
import { planInputs } from "./planArbitrary.ts";

const nodes = (node: RowNode): RowNode[] => [node, ...partsOf(node).flatMap(nodes)];
const customs = (node: RowNode) => nodes(node).filter((part) => part.kind === "custom");

test("no custom function reads a cell that a custom function fills", () => {
  let calls = 0;
  fc.assert(
    fc.property(planInputs, (inputs) => {
      const { compiled } = buildPlan(inputs);
      const formulas = compiled.formulas.map(({ years, base, constant }) =>
        [years, base, constant].filter((node) => node !== undefined),
      );
      const fills = formulas.map((all) => all.some((node) => customs(node).length > 0));
      for (const custom of formulas.flat().flatMap(customs)) {
        calls++;
        const read = custom.args.flatMap(readsOf).filter(({ row }) => fills[row]);
        expect(read.map(({ row }) => `${custom.name} reads ${compiled.rows[row]?.id ?? ""}`)).toEqual([]);
      }
    }),
    { numRuns: 25 },
  );
  expect(calls).toBeGreaterThan(100);
});

test("formulas hold no numbers but 0, 1 and 12", () => {
  fc.assert(
    fc.property(planInputs, (inputs) => {
      const { rows } = buildPlan(inputs).compiled;
      const written = rows
        .filter(({ id }) => !/^(derived|comparison)\./.test(id))
        .flatMap(({ id, formula, base, constant }) =>
          [formula, base, constant].flatMap((text) =>
            typeof text === "string"
              ? [...text.matchAll(/(?<![\w.])\d+(\.\d+)?/g)].map(([number]) => `${id} ${number}`)
              : [],
          ),
        );
      expect(written.filter((each) => !/ (0|1|12)$/.test(each))).toEqual([]);
    }),
    { numRuns: 25 },
  );
});
