/** Refuses changes to a protected sheet, as Excel does unless its options allow them. */
import { HostError } from "../wire/hostError.ts";
import type { Book } from "./book.ts";

/** `option` names the protection option that would allow the change, as "allowFormatCells". */
export function refuseIfProtected(book: Book, sheetId: string, option?: string): void {
  const protection = book.protection.get(sheetId);
  if (protection && !(option && protection.options[option] === true)) throw new HostError("AccessDenied");
}
