/** The plus after the equals sign, a habit from other programs. */
import { message } from "../message.ts";
import type { Rule } from "./rule.ts";

export const leadingPlus: Rule = {
  name: "leadingPlus",
  *find(sheet) {
    const places = sheet
      .formulas()
      .flatMap(({ shape, places }) => (shape.r1c1.startsWith("=+") ? places : []));
    if (places.length === 0) return;
    yield {
      category: "style",
      tier: "note",
      confidence: 0.2,
      cells: sheet.cellsAt(places.sort((a, b) => a - b)),
      message: message`The plus after the equals sign does nothing: leave it out.`,
    };
  },
};
