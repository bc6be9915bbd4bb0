/** The names by which sheets are known to the Review log after they are renamed: those that a decision still lacks. */
import { reviewedPrefix, reviewedSheets, sheetKeys } from "../../audit/sheetKeys.ts";
import type { WorkbookGrid } from "../../audit/workbookGrid.ts";
import type { SheetName } from "../../host/auditWorkbook.ts";

/** @param formulas of the cells decided about: what they say of other sheets is part of what a decision is known by */
export function reviewedNames(
  { sheets, names }: WorkbookGrid,
  sheet: string,
  formulas: readonly string[],
): SheetName[] {
  const reviewed = reviewedSheets(names);
  const known = new Set(reviewed.map((one) => one.sheet.toLowerCase()));
  const keyOf = sheetKeys({ names });
  const text = formulas.join("\n").toLowerCase();
  const isMeant = (name: string) => name === sheet || isNamedIn(text, name);
  const last = Math.max(0, ...reviewed.map(({ name }) => Number(name.slice(reviewedPrefix.length)) || 0));
  return sheets
    .map(({ name }) => name)
    .filter((name) => isMeant(name) && !known.has(name.toLowerCase()))
    .map((name, at) => ({
      name: `${reviewedPrefix}${String(last + at + 1)}`,
      sheet: name,
      comment: keyOf(name),
    }));
}

function isNamedIn(text: string, sheet: string): boolean {
  const called = sheet.toLowerCase().replaceAll("'", "''");
  return text.includes(`${called}!`) || text.includes(`${called}'!`);
}
