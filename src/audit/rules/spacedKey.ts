/** A lookup that finds nothing because of a space before or after its key. */
import { areaOf, type Area, type Reference } from "../facts/reference.ts";
import type { FormulaShape } from "../facts/formulaShape.ts";
import type { SheetFacts } from "../facts/sheetFacts.ts";
import type { WorkbookFacts } from "../facts/workbookFacts.ts";
import type { GridCell } from "../workbookGrid.ts";
import { message } from "../message.ts";
import type { Rule, Suspicion } from "./rule.ts";

/** What part of the range that it reads holds the keys. */
const keysOf: Readonly<Record<string, (area: Area) => Area>> = {
  VLOOKUP: (area) => ({ ...area, right: area.left }),
  HLOOKUP: (area) => ({ ...area, bottom: area.top }),
  MATCH: (area) => area,
  XLOOKUP: (area) => area,
};

export const spacedKey: Rule = {
  name: "spacedKey",
  looksAround: true,
  *find(sheet, workbook) {
    const lists = new Map<string, Keys>();
    for (const { shape, places } of sheet.formulas()) {
      const lookup = lookupIn(shape);
      if (!lookup) continue;
      for (const cell of sheet.cellsAt(places)) {
        yield;
        const key = keyFor(lookup, cell, sheet, workbook);
        if (key === undefined) continue;
        const { exact, trimmed } = listFor(lookup, cell, sheet, workbook, lists);
        if (!exact.has(key) && trimmed.has(key.trim())) yield verdict(cell, key);
      }
    }
  },
};

const verdict = (cell: GridCell, key: string): Suspicion => ({
  category: "lookup",
  tier: "warning",
  confidence: 0.7,
  cells: [cell],
  message: message`${`"${key.trim()}"`} is in the list, but a space before or after it keeps the lookup from finding it.`,
});

interface Keys {
  readonly exact: ReadonlySet<string>;
  readonly trimmed: ReadonlySet<string>;
}

interface Lookup {
  readonly key: Reference;
  readonly list: Reference;
  readonly part: (area: Area) => Area;
}

/** The first lookup of a cell's text in a range. */
function lookupIn({ uses }: FormulaShape): Lookup | undefined {
  for (const [at, { caller, reference, before }] of uses.entries()) {
    const [part, list] = [keysOf[caller], uses[at + 1]];
    const isKey = before === "(" && !reference.isRange;
    if (part && isKey && list?.caller === caller && list.reference.isRange) {
      return { key: reference, list: list.reference, part };
    }
  }
  return undefined;
}

function keyFor(
  { key }: Lookup,
  { row, column }: GridCell,
  sheet: SheetFacts,
  workbook: WorkbookFacts,
): string | undefined {
  const { top, left } = areaOf(key, row, column);
  const value = workbook.homeOf(key, sheet)?.cell(top, left)?.value;
  return typeof value === "string" && value.trim() !== "" ? value.toLowerCase() : undefined;
}

/** Lookups don't tell capitals from small letters. */
function listFor(
  { list, part }: Lookup,
  { row, column }: GridCell,
  sheet: SheetFacts,
  workbook: WorkbookFacts,
  known: Map<string, Keys>,
): Keys {
  const area = part(areaOf(list, row, column));
  const name = `${list.sheet}!${Object.values(area).join()}`;
  const before = known.get(name);
  if (before) return before;
  const source = workbook.homeOf(list, sheet);
  const words = source?.cellsAt(source.placesIn(area)).map(({ value }) => value) ?? [];
  const texts = words.filter((value) => typeof value === "string").map((text) => text.toLowerCase());
  const keys = { exact: new Set(texts), trimmed: new Set(texts.map((text) => text.trim())) };
  known.set(name, keys);
  return keys;
}
