/** How a sheet prints whose rows and columns stand elsewhere than its layout has them. */
import type { StandingPlace } from "./standingPlace.ts";
import type { SheetSpec } from "../sheet/workbookSpec.ts";

export function standingPrint(
  print: SheetSpec["print"],
  { rowOf, columnOf }: StandingPlace,
): SheetSpec["print"] {
  const { rows, breaks, repeatRows, columns, repeatColumns } = print;
  return {
    ...print,
    repeatRows: rowOf(repeatRows),
    ...(columns === undefined ? {} : { columns: columnOf(columns) }),
    ...(repeatColumns === undefined ? {} : { repeatColumns: columnOf(repeatColumns) }),
    ...(rows ? { rows: { first: rowOf(rows.first), last: rowOf(rows.last) } } : {}),
    ...(breaks ? { breaks: breaks.map((row) => rowOf(row)) } : {}),
  };
}
