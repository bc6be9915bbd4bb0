/** Defined names: finding them, and the cells they mean. */
import type { Area } from "../engine/engine.ts";
import { parseAddress } from "./address.ts";
import type { StoredName } from "./book.ts";
import type { Scope } from "./states.ts";

const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

/** The name in exactly this scope. */
export function nameIn({ book, sheetId }: Scope, text: string): StoredName | undefined {
  return book.names.find((name) => name.sheetId === sheetId && same(name.name, text));
}

/** As "=Plan!$B$2". */
export const formulaOf = ({ book }: Scope, { name, sheetId }: StoredName): string =>
  book.engine.nameFormula(name, sheetId) ?? "=#REF!";

/** undefined = a constant or a calculation rather than cells. */
export function areaMeant(scope: Scope, name: StoredName): Area | undefined {
  const { book } = scope;
  return parseAddress(book, name.sheetId ?? book.engine.activeSheet(), formulaOf(scope, name).slice(1));
}

/** The sheet's own name first, then the workbook's. */
export function areaOfName(scope: Scope, text: string): Area | undefined {
  const name = nameIn(scope, text) ?? nameIn({ book: scope.book }, text);
  return name && areaMeant(scope, name);
}
