/** Which rows read what the add-in's functions work out: those stay plain Excel, so that no function feeds another. */
import { partsOf, type RowNode } from "../formula/rowNode.ts";
import { readsOf } from "../formula/readsOf.ts";
import type { CompiledRows } from "../formula/compileRows.ts";

/** Excel waits for each level of custom functions in turn; one level keeps a plan quick. */
export function fedByFunctions({ formulas }: CompiledRows): ReadonlySet<number> {
  const nodes = formulas.map(({ years, base, constant }) =>
    [years, base, constant].filter((node) => node !== undefined),
  );
  const readers = new Map<number, number[]>();
  nodes.forEach((own, reader) => {
    for (const { row } of own.flatMap(readsOf)) readers.set(row, [...(readers.get(row) ?? []), reader]);
  });
  const fed = new Set<number>();
  const waiting = nodes.flatMap((own, row) => (own.some(callsFunction) ? [row] : []));
  for (let row = waiting.pop(); row !== undefined; row = waiting.pop()) {
    for (const reader of readers.get(row) ?? []) {
      if (fed.has(reader)) continue;
      fed.add(reader);
      waiting.push(reader);
    }
  }
  return fed;
}

const callsFunction = (node: RowNode): boolean => node.kind === "custom" || partsOf(node).some(callsFunction);
