/** What is needed to tell a formula in words: where it stands, and what each of its references is called. */
import type { AstExpression } from "@borgar/fx";
import type { GridCells } from "./gridCells.ts";
import { referenceNames } from "./referenceNames.ts";
import type { Home } from "./referencePlace.ts";

export interface Telling {
  readonly home: Home;
  readonly cells: GridCells;
  readonly names: ReadonlyMap<AstExpression, string>;
}

/** @param formula the whole of it: its references are told from one another */
export const tellingOf = (formula: AstExpression, home: Home, cells: GridCells): Telling => ({
  home,
  cells,
  names: referenceNames(formula, home, cells),
});
