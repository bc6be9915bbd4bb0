/** One line of the tree of what a formula reads, and what that reads in turn, as it is shown. */
import type { RelatedCell } from "./explanation.ts";

export interface TreeLine extends RelatedCell {
  /** The way from the cell explained to this line, unlike any other line's of any tree. */
  readonly id: string;
  /** Counted from 1, as are the places among the lines of one parent. */
  readonly level: number;
  readonly place: number;
  readonly of: number;
  readonly state: "closed" | "open" | "end";
  /** Of an open line: how many more cells it has than are shown. */
  readonly more: number;
  /** Above: the same cells stand further up in the tree. Circular: they are on the way to this line. */
  readonly mark?: "above" | "circular";
}
