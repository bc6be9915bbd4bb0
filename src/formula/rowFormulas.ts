/** What of a row is worked out rather than typed. */
import type { RowNode } from "./rowNode.ts";

/** The formulas of a row; undefined where its cells are typed. */
export interface RowFormulas {
  readonly years?: RowNode;
  readonly base?: RowNode;
  readonly constant?: RowNode;
}
