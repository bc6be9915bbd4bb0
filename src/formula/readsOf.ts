/** Which rows a formula reads, in the order in which it names them. */
import { partsOf, type RowNode } from "./rowNode.ts";

/** A cell read: in the same year, in the year before, or in every plan year. */
export interface Read {
  readonly row: number;
  readonly when: "same" | "previous" | "every";
}

export function readsOf(node: RowNode): Read[] {
  switch (node.kind) {
    case "same":
    case "previous":
      return [{ row: node.row, when: node.kind }];
    case "years":
      return [{ row: node.row, when: "every" }];
    case "block":
      return Array.from({ length: node.last - node.first + 1 }, (_, at) => ({
        row: node.first + at,
        when: "same",
      }));
    case "marked":
      return node.rows.map((row) => ({ row, when: "same" }));
    default:
      return partsOf(node).flatMap(readsOf);
  }
}
