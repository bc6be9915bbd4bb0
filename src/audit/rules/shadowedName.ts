/** A name that means one thing on this sheet and another in the rest of the workbook. */
import type { WorkbookFacts } from "../facts/workbookFacts.ts";
import { groupedBy } from "../groupedBy.ts";
import type { GridName } from "../workbookGrid.ts";
import { message } from "../message.ts";
import type { Rule } from "./rule.ts";

export const shadowedName: Rule = {
  name: "shadowedName",
  // Names may change while the sheets stay as they are.
  looksAround: true,
  *find(sheet, workbook) {
    const shadowing = shadowingNames(workbook).get(sheet.grid.name.toLowerCase());
    if (!shadowing) return;
    for (const { shape, places } of sheet.formulas()) {
      const name = shadowing.find((local) => shape.names.some((one) => isSame(one, local.name)));
      if (name) yield { ...verdict(name), cells: sheet.cellsAt(places) };
    }
  },
};

type NamesOfSheets = ReadonlyMap<string, readonly GridName[]>;
const known = new WeakMap<WorkbookFacts, NamesOfSheets>();

/** Names of single sheets that mean something else in the rest of the workbook, by sheet in lower case. */
function shadowingNames(workbook: WorkbookFacts): NamesOfSheets {
  const before = known.get(workbook);
  if (before) return before;
  const { names } = workbook.grid;
  const common = new Map<string, string>();
  for (const { sheet, name, formula } of names)
    if (sheet === undefined) common.set(name.toLowerCase(), formula);
  const shadowing = names.filter(({ sheet, name, formula }) => {
    const other = sheet === undefined ? undefined : common.get(name.toLowerCase());
    return other !== undefined && other !== formula;
  });
  const found = groupedBy(shadowing, ({ sheet = "" }) => sheet.toLowerCase());
  known.set(workbook, found);
  return found;
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

const verdict = ({ name, formula }: GridName) =>
  ({
    category: "reference",
    tier: "note",
    confidence: 0.5,
    message: message`On this sheet ${name} means ${formula.slice(1)}; elsewhere in the workbook it means something else.`,
  }) as const;
