/** Formulas that need their own result: through one another, or straight away. */
import { addressOf } from "../addressOf.ts";
import { type Circle, circlesIn } from "../facts/circlesIn.ts";
import type { ShapeBook } from "../facts/shapeBook.ts";
import type { SheetFacts } from "../facts/sheetFacts.ts";
import type { Rule, Suspicion } from "./rule.ts";

const mostNamed = 5;

export const circularReference: Rule = {
  name: "circularReference",
  looksAround: true,
  *find(sheet, workbook) {
    const { isIterative } = workbook.grid.calculation;
    for (const circle of circlesIn(workbook)) {
      const shared = verdict(circle, isIterative);
      if (circle.breakers.length > 0) {
        yield* slips(circle, shared, sheet, workbook.shapes);
        continue;
      }
      const cells = circle.members.filter((member) => member.sheet === sheet).map(({ cell }) => cell);
      if (cells.length > 0) yield { ...shared, cells };
    }
  },
};

type Shared = Pick<Suspicion, "category" | "tier" | "confidence" | "message">;

function verdict({ members }: Circle, isIterative: boolean): Shared {
  const names = members.map(({ cell }) => addressOf(cell));
  const way = names.length === 1 ? "itself" : names.slice(0, mostNamed).join(" → ");
  return {
    category: "cycle",
    tier: isIterative ? "warning" : "error",
    confidence: 0.95,
    message: isIterative
      ? `The formula needs its own result (${way}); Excel is set to go round until it settles.`
      : `The formula needs its own result: ${way}.`,
  };
}

/** What its neighbours hold makes no circle: the other cells of the circle are not to blame. */
const slips = (
  { breakers }: Circle,
  shared: Shared,
  sheet: SheetFacts,
  shapes: ShapeBook,
): readonly Suspicion[] =>
  breakers
    .filter((breaker) => breaker.sheet === sheet)
    .map(({ cell, rival: { id, places, isRow } }) => ({
      ...shared,
      cells: [cell],
      message: `${shared.message} ${String(places.length)} formulas beside it in the ${isRow ? "row" : "column"} are alike and do not.`,
      peers: sheet.cellsAt(places),
      fix: shapes.shape(id).r1c1,
    }));
