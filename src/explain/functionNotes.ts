/** The add-in's own functions in a formula: definition, source, and the sum worked out with this cell's figures. */
import type { AstExpression } from "@borgar/fx";
import type { CatalogueEntry } from "../catalogue/catalogueEntry.ts";
import { calledName } from "./callee.ts";
import { callsIn } from "./callsIn.ts";
import type { FunctionNote } from "./explanation.ts";
import type { GridCells } from "./gridCells.ts";
import { ourFunction } from "./ourFunction.ts";
import type { Home } from "./referencePlace.ts";
import type { Value } from "./value.ts";
import { workedSum } from "./workedSum.ts";

type Trace = ReadonlyMap<AstExpression, Value>;

/** Each call in the order of the formula. */
export function functionNotes(
  formula: AstExpression,
  trace: Trace,
  home: Home,
  cells: GridCells,
): FunctionNote[] {
  return callsIn(formula).flatMap((call) => {
    const entry = ourFunction(calledName(call));
    return entry ? [noteOf(entry, workedSum(entry, call, trace, { home, cells }))] : [];
  });
}

function noteOf(entry: CatalogueEntry, worked: string | undefined): FunctionNote {
  return {
    name: `MTFP.${entry.id}`,
    title: entry.title,
    definition: entry.definition,
    formula: entry.formula,
    ...(worked === undefined ? {} : { worked }),
    sources: entry.sources,
    traps: entry.traps,
  };
}
