/** Which sheets a change may reach: those changed, and those whose formulas lead there, over however many steps. */
import type { WorkbookGrid } from "../../audit/workbookGrid.ts";

export function sheetsReading({ sheets, names }: WorkbookGrid, changed: readonly string[]): Set<string> {
  const texts = sheets.map((sheet) => ({ name: sheet.name, text: formulasOf(sheet.cells) }));
  const reached = new Set(changed);
  // A set's walk takes in what is added on the way.
  for (const name of reached) {
    const sources = wordsFor(name, { sheets, names });
    for (const sheet of texts) {
      if (sources.some((source) => sheet.text.includes(source))) reached.add(sheet.name);
    }
  }
  return reached;
}

const formulasOf = (cells: readonly { readonly formula?: string }[]): string =>
  cells
    .map(({ formula }) => formula ?? "")
    .join("\n")
    .toLowerCase();

/** The sheet's name, its tables, and the defined names that lead to it. */
function wordsFor(name: string, { sheets, names }: Pick<WorkbookGrid, "sheets" | "names">): string[] {
  const own = name.toLowerCase().replaceAll("'", "''");
  const tables = sheets.find((sheet) => sheet.name === name)?.tables ?? [];
  const leading = names.filter(({ formula }) => formula.toLowerCase().includes(own));
  return [own, ...[...tables, ...leading].map((named) => named.name.toLowerCase())];
}
