/** Excel's rules for the names of sheets. */
import { HostError } from "../wire/hostError.ts";
import type { Book } from "./book.ts";

const longest = 31;
const forbidden = /[\\/?*[\]:]|^'|'$/;

/** @throws HostError if no sheet may be called so; `except` is the sheet that is being renamed. */
export function refuseSheetName(book: Book, name: string, except?: string): void {
  const fits =
    name.length > 0 && name.length <= longest && !forbidden.test(name) && name.toLowerCase() !== "history";
  if (!fits) throw new HostError("InvalidArgument");
  const taken = book.engine.sheetIdByName(name);
  if (taken !== undefined && taken !== except)
    throw new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
}

/** "Sheet2" where there is a Sheet1. */
export function newSheetName(book: Book): string {
  let number = book.engine.sheetIds().length + 1;
  while (book.engine.sheetIdByName(`Sheet${number}`) !== undefined) number++;
  return `Sheet${number}`;
}
