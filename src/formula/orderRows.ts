/** Puts rows in an order in which each comes after all that it reads. */
import { RowError } from "./rowError.ts";

/**
 * @param reads the rows whose cells of the same year a row reads, by place in the list
 * @throws RowError if rows go round in a circle, naming two of them.
 */
export function orderRows(ids: readonly string[], reads: (row: number) => readonly number[]): number[] {
  const order: number[] = [];
  const state: ("unseen" | "open" | "done")[] = ids.map(() => "unseen");
  const visit = (row: number, reader: number): void => {
    if (state[row] === "done") return;
    if (state[row] === "open") {
      throw new RowError(
        ids[reader] ?? "",
        1,
        `it and ${ids[row] ?? ""} depend on each other in the same year; let one read PREV of the other.`,
      );
    }
    state[row] = "open";
    for (const read of reads(row)) visit(read, row);
    state[row] = "done";
    order.push(row);
  };
  ids.forEach((_, row) => visit(row, row));
  return order;
}
