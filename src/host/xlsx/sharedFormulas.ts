/** Formulas that a file writes once for a block of cells: each cell gets its own. */
import { tokenize, translateTokensToA1, translateTokensToR1C1 } from "@borgar/fx";
import { columnName } from "./columnName.ts";
import type { CellPosition } from "./cellAddress.ts";

type Tokens = ReturnType<typeof tokenize>;

export class SharedFormulas {
  readonly #groups = new Map<string, Tokens>();

  /**
   * @param text what the cell itself says: the formula in the block's first cell, "" in the others
   * @returns with its "="; undefined where the block's first cell never came
   */
  formula(group: string, text: string, at: CellPosition): string | undefined {
    const address = `${columnName(at.column)}${at.row}`;
    if (text) {
      this.#groups.set(group, translateTokensToR1C1(tokenize(`=${text}`, { allowTernary: false }), address));
      return `=${text}`;
    }
    const tokens = this.#groups.get(group);
    return (
      tokens &&
      translateTokensToA1(tokens, address)
        .map(({ value }) => value)
        .join("")
    );
  }
}
