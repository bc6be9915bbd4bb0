/** Formulas that a file writes once for a block of cells: each cell gets its own. */
import { translateTokensToA1, translateTokensToR1C1 } from "@borgar/fx";
import { hidePaths, showPaths } from "../../formula/excel/bookPaths.ts";
import { tokensOf } from "../../formula/excel/tokensOf.ts";
import { columnName } from "./columnName.ts";
import type { CellPosition } from "./cellAddress.ts";

type Tokens = ReturnType<typeof tokensOf>;

export class SharedFormulas {
  readonly #groups = new Map<string, Tokens>();

  /**
   * @param text what the cell itself says: the formula in the block's first cell, "" in the others
   * @returns with its "="; undefined where the block's first cell never came
   */
  formula(group: string, text: string, at: CellPosition): string | undefined {
    const address = `${columnName(at.column)}${at.row}`;
    if (text) {
      const tokens = tokensOf(hidePaths(`=${text}`));
      this.#groups.set(group, translateTokensToR1C1(tokens, address));
      return `=${text}`;
    }
    const tokens = this.#groups.get(group);
    if (!tokens) return undefined;
    const moved = translateTokensToA1(tokens, address).map(({ value }) => value);
    return showPaths(moved.join(""));
  }
}
