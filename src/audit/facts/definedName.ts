/** The defined name that a word of a formula stands for. */
import { parseName } from "../../formula/excel/parseReference.ts";
import type { GridName } from "../workbookGrid.ts";
import { isElsewhere } from "./isElsewhere.ts";
import type { WorkbookFacts } from "./workbookFacts.ts";

/**
 * Rate is a name of the formula's own sheet before it is one of the workbook, Pay!Rate one of Pay before that.
 *
 * @param sheet where the formula stands
 */
export function definedName(word: string, sheet: string, workbook: WorkbookFacts): GridName | undefined {
  const { names } = workbook.grid;
  if (names.length === 0 || isElsewhere(word, workbook)) return undefined;
  const { name, sheet: home = sheet } = parseName(word);
  const called = names.filter(isSame(name || word, (one) => one.name));
  return called.find(isSame(home, (one) => one.sheet)) ?? called.find((one) => one.sheet === undefined);
}

const isSame =
  (text: string, part: (name: GridName) => string | undefined) =>
  (name: GridName): boolean =>
    part(name)?.toLowerCase() === text.toLowerCase();
