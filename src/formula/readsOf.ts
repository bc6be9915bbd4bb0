/** Which rows a formula reads, in the order in which it names them. */
import { partsOf, type RowNode } from "./rowNode.ts";

/** A cell read: in the same year, in the year before, or in every plan year. */
export interface Read {
  readonly row: number;
  readonly when: "same" | "previous" | "every";
}

/** A formula is asked several times while its rows are put in order. */
const known = new WeakMap<RowNode, readonly Read[]>();

export function readsOf(node: RowNode): readonly Read[] {
  const before = known.get(node);
  if (before) return before;
  const reads: Read[] = [];
  gather(node, reads);
  known.set(node, reads);
  return reads;
}

function gather(node: RowNode, reads: Read[]): void {
  switch (node.kind) {
    case "same":
    case "previous":
      reads.push({ row: node.row, when: node.kind });
      return;
    case "years":
      reads.push({ row: node.row, when: "every" });
      return;
    case "block":
    case "marked":
      for (const row of rowsOf(node)) reads.push({ row, when: "same" });
      return;
    default:
      for (const part of partsOf(node)) gather(part, reads);
  }
}

const rowsOf = (node: Extract<RowNode, { kind: "block" | "marked" }>): readonly number[] =>
  node.kind === "marked"
    ? node.rows
    : Array.from({ length: node.last - node.first + 1 }, (_, at) => node.first + at);
