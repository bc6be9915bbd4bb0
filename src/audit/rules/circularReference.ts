/** Formulas that need their own result: through one another, or straight away. */
import { circlesIn } from "../facts/circlesIn.ts";
import { addressOf } from "../addressOf.ts";
import type { Rule } from "./rule.ts";

const mostNamed = 5;

export const circularReference: Rule = {
  name: "circularReference",
  looksAround: true,
  *find(sheet, workbook) {
    const { isIterative } = workbook.grid.calculation;
    for (const circle of circlesIn(workbook)) {
      const cells = circle.filter((member) => member.sheet === sheet).map(({ cell }) => cell);
      if (cells.length === 0) continue;
      const names = circle.map(({ cell }) => addressOf(cell));
      const way = names.length === 1 ? "itself" : names.slice(0, mostNamed).join(" → ");
      yield {
        category: "cycle",
        tier: isIterative ? "warning" : "error",
        confidence: 0.95,
        cells,
        message: isIterative
          ? `The formula needs its own result (${way}); Excel is set to go round until it settles.`
          : `The formula needs its own result: ${way}.`,
      };
    }
  },
};
