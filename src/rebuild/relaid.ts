/** The edits that turn a sheet of one layout into the same sheet of another, row for row. */
import { playInBook } from "./book.ts";
import { bookWrites } from "./bookWrites.ts";
import { looksOf, restyle } from "./looks.ts";
import { furnishing } from "./sheetFurniture.ts";
import type { WorkbookEdit } from "../sheet/workbookEdit.ts";
import type { MoneyUnit, SheetSpec } from "../sheet/workbookSpec.ts";

export function relaid(from: SheetSpec, to: SheetSpec, unit: MoneyUnit): WorkbookEdit[] {
  const bookWith = (sheet: SheetSpec) =>
    playInBook(new Map(), [{ kind: "addSheet", sheet, after: undefined, unit }]);
  const styled = restyle(from.id, unit, looksOf(from.styles, unit), looksOf(to.styles, unit));
  return [
    ...bookWrites(bookWith(from), bookWith(to)),
    ...(styled ? [styled] : []),
    ...furnishing(from.id, from, to),
  ];
}
