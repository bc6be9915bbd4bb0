/** The formulas that read a cell, as an explanation lists them. */
import { dependentsOf } from "./dependents.ts";
import type { Explanation } from "./explanation.ts";
import type { GridCells } from "./gridCells.ts";
import type { Home } from "./referencePlace.ts";
import { mostRelated, relatedCell } from "./relatedCell.ts";

export function readersOf(home: Home, cells: GridCells): Pick<Explanation, "dependents" | "dependentCount"> {
  const { first, count } = dependentsOf(home, cells, mostRelated);
  return { dependents: first.map((reader) => relatedCell(reader, cells)), dependentCount: count };
}
