/** A name that means one thing on this sheet and another in the rest of the workbook. */
import type { GridName } from "../workbookGrid.ts";
import { message } from "../message.ts";
import type { Rule } from "./rule.ts";

export const shadowedName: Rule = {
  name: "shadowedName",
  // Names may change while the sheets stay as they are.
  looksAround: true,
  *find(sheet, { grid: { names } }) {
    const own = names.filter(({ sheet: at }) => at !== undefined && isSame(at, sheet.grid.name));
    if (own.length === 0) return;
    const everywhere = names.filter(({ sheet: at }) => at === undefined);
    const formulas = new Map(everywhere.map(({ name, formula }) => [name.toLowerCase(), formula]));
    const shadowed = own.filter(({ name, formula }) => {
      const other = formulas.get(name.toLowerCase());
      return other !== undefined && other !== formula;
    });
    if (shadowed.length === 0) return;
    for (const [{ names: used }, places] of sheet.formulas()) {
      const name = shadowed.find((local) => used.some((one) => isSame(one, local.name)));
      if (name) yield { ...verdict(name), cells: sheet.cellsAt(places) };
    }
  },
};

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

const verdict = ({ name, formula }: GridName) =>
  ({
    category: "reference",
    tier: "note",
    confidence: 0.5,
    message: message`On this sheet ${name} means ${formula.slice(1)}; elsewhere in the workbook it means something else.`,
  }) as const;
