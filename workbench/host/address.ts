/** Addresses: text such as "'Team plan'!A1:C4" to a block of cells and back. */
import { addA1RangeBounds, stringifyA1Ref } from "@borgar/fx";
import { parseReference } from "../../src/formula/excel/parseReference.ts";
import { HostError } from "../wire/hostError.ts";
import type { Area } from "../engine/engine.ts";
import { sheetColumns, sheetRows } from "./areas.ts";
import type { Book } from "./book.ts";

/** Bounds filled in to the edges of the sheet. */
interface Bounds {
  top?: number;
  left?: number;
  bottom?: number;
  right?: number;
}

/** undefined = not an address, perhaps a name. A sheet that does not exist throws. */
export function parseAddress(book: Book, sheetId: string, text: string): Area | undefined {
  const reference = parseReference(text.trim());
  if (!reference || !("range" in reference)) return undefined;
  const { top, left, bottom, right } = addA1RangeBounds(reference.range) as Required<Bounds>;
  const sheet = sheetNamed(book, reference.context?.at(-1)) ?? sheetId;
  return { sheetId: sheet, row: top, column: left, height: bottom - top + 1, width: right - left + 1 };
}

function sheetNamed(book: Book, name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  const id = book.engine.sheetIdByName(name);
  if (id === undefined) throw new HostError("InvalidArgument");
  return id;
}

export function addressOf(book: Book, area: Area): string {
  return stringifyA1Ref({ context: [book.engine.sheetName(area.sheetId)], range: rangeOf(area, false) });
}

/** As "A1:C4", without the sheet. */
export const localAddress = (area: Area) => stringifyA1Ref({ range: rangeOf(area, false) });

/** As "Plan!$A$1:$C$4", the form that names refer by. */
export function absoluteAddress(book: Book, area: Area): string {
  return stringifyA1Ref({ context: [book.engine.sheetName(area.sheetId)], range: rangeOf(area, true) });
}

/** Whole columns have no rows in their address and whole rows no columns. */
function rangeOf({ row, column, height, width }: Area, locked: boolean) {
  const columns = height === sheetRows && width < sheetColumns;
  const rows = width === sheetColumns;
  const lock = { $top: locked, $left: locked, $bottom: locked, $right: locked };
  return {
    ...lock,
    top: columns ? null : row,
    bottom: columns ? null : row + height - 1,
    left: rows ? null : column,
    right: rows ? null : column + width - 1,
  };
}
