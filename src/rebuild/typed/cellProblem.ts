/** A problem that stands in a cell of a sheet. */
import { toCol } from "@borgar/fx";
import type { Problem } from "../../inputs/problem.ts";
import type { Spot } from "./sheetState.ts";

const cellName = ({ row, column }: Spot): string => `${toCol(column - 1)}${row}`;

/** @example placeName({ sheet: "Posts", row: 14, column: 4 }) // => "Posts!D14" */
export const placeName = (spot: Spot): string => `${spot.sheet}!${cellName(spot)}`;

export const cellOf = (spot: Spot): NonNullable<Problem["at"]> => ({
  sheet: spot.sheet,
  cell: cellName(spot),
});

export const cellProblem = (spot: Spot, what: string, fix: string): Problem => ({
  place: placeName(spot),
  what,
  fix,
  at: cellOf(spot),
});
