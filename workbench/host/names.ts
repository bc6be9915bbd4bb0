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

/** undefined = a constant or a calculation rather than cells. */
export function areaMeant({ book }: Scope, name: StoredName): Area | undefined {
  return parseAddress(book, name.sheetId ?? book.engine.activeSheet(), name.formula.slice(1));
}

/** The sheet's own name first, then the workbook's. */
export function areaOfName(scope: Scope, text: string): Area | undefined {
  const name = nameIn(scope, text) ?? nameIn({ book: scope.book }, text);
  return name && areaMeant(scope, name);
}
