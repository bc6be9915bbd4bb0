/** How a sheet prints whose rows and columns stand elsewhere than its layout has them. */
import type { StandingPlace } from "./standingPlace.ts";
import type { SheetSpec } from "../sheet/workbookSpec.ts";

type Rows = NonNullable<SheetSpec["print"]["repeatRows"]>;

export function standingPrint(
  print: SheetSpec["print"],
  { rowOf, columnOf }: StandingPlace,
): SheetSpec["print"] {
  const { areas, breaks, repeatRows, columns, repeatColumns } = print;
  const standing = ({ first, last }: Rows): Rows => ({ first: rowOf(first), last: rowOf(last) });
  return {
    ...print,
    ...(repeatRows ? { repeatRows: standing(repeatRows) } : {}),
    ...(columns === undefined ? {} : { columns: columnOf(columns) }),
    ...(repeatColumns === undefined ? {} : { repeatColumns: columnOf(repeatColumns) }),
    ...(areas
      ? {
          areas: areas.map(({ columns: own, ...rows }) => ({
            ...standing(rows),
            ...(own === undefined ? {} : { columns: columnOf(own) }),
          })),
        }
      : {}),
    ...(breaks ? { breaks: breaks.map((row) => rowOf(row)) } : {}),
  };
}
