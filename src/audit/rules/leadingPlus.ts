/** The plus after the equals sign, a habit from other programs. */
import { isRest, type Rule } from "./rule.ts";

export const leadingPlus: Rule = {
  name: "leadingPlus",
  *find(sheet) {
    const places: number[] = [];
    for (const place of sheet.formulaPlaces) {
      if (isRest(place)) yield;
      if (sheet.grid.cells[place]?.formula?.startsWith("=+")) places.push(place);
    }
    if (places.length === 0) return;
    yield {
      category: "style",
      tier: "note",
      confidence: 0.2,
      cells: sheet.cellsAt(places),
      message: "The plus after the equals sign does nothing: leave it out.",
    };
  },
};
