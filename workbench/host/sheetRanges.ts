/** The ranges that a sheet gives: by address, name or index, and the used one. */
import type { Area } from "../engine/engine.ts";
import { HostError } from "../wire/hostError.ts";
import { parseAddress } from "./address.ts";
import { isOnSheet, sheetColumns, sheetRows } from "./areas.ts";
import { argument } from "./argument.ts";
import { make } from "./define.ts";
import { areaOfName } from "./names.ts";
import type { Sheet } from "./states.ts";

/** Left out, the address means the whole sheet. */
function areaAt({ book, sheetId }: Sheet, address: unknown): Area {
  if (argument.isAbsent(address) || address === "")
    return { sheetId, row: 0, column: 0, height: sheetRows, width: sheetColumns };
  const text = argument.text(address);
  const area = parseAddress(book, sheetId, text) ?? areaOfName({ book, sheetId }, text);
  if (!area) throw new HostError("InvalidArgument");
  return area;
}

export const rangeOf = (sheet: Sheet, address: unknown) =>
  make("Range", { book: sheet.book, area: areaAt(sheet, address) });

/** Several addresses, comma between them. */
export const rangesOf = (sheet: Sheet, address: unknown) =>
  make("RangeAreas", {
    book: sheet.book,
    areas: argument
      .textOr(address, "")
      .split(",")
      .map((each) => areaAt(sheet, each)),
  });

export function rangeByIndexes(
  { book, sheetId }: Sheet,
  row: unknown,
  column: unknown,
  height: unknown,
  width: unknown,
) {
  const area: Area = {
    sheetId,
    row: argument.whole(row),
    column: argument.whole(column),
    height: argument.whole(height),
    width: argument.whole(width),
  };
  if (!isOnSheet(area)) throw new HostError("InvalidArgument");
  return make("Range", { book, area });
}

export const cellOf = (sheet: Sheet, row: unknown, column: unknown) =>
  rangeByIndexes(sheet, row, column, 1, 1);

export function usedRangeOrNull({ book, sheetId }: Sheet) {
  const area = book.engine.usedArea(sheetId);
  return area ? make("Range", { book, area }) : null;
}

/** On an empty sheet Excel gives its first cell. */
export const usedRange = (sheet: Sheet) => usedRangeOrNull(sheet) ?? cellOf(sheet, 0, 0);
