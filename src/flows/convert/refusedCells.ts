/** Cells that stay as they are, told once for each reason. */
import { groupedBy } from "../../audit/groupedBy.ts";
import { cellRanges } from "../audit/cellRanges.ts";

export interface Refusal {
  readonly sheet: string;
  /** Such as B2. */
  readonly cell: string;
  /** What is wrong and how to mend it. */
  readonly reason: string;
}

export interface RefusedCells {
  readonly sheet: string;
  /** Such as B4:B12 and D7. */
  readonly ranges: readonly string[];
  readonly count: number;
  readonly reason: string;
}

export const refusedCells = (refused: readonly Refusal[]): RefusedCells[] =>
  [...groupedBy(refused, ({ sheet, reason }) => JSON.stringify([sheet, reason])).values()].flatMap(
    (group) => {
      const [first] = group;
      if (!first) return [];
      const cells = group.map(({ cell }) => cell);
      return [{ sheet: first.sheet, ranges: cellRanges(cells), count: cells.length, reason: first.reason }];
    },
  );
