/** Formulas that need their own result: through one another, or straight away. */
import { addressOf } from "../addressOf.ts";
import { type Circle, circlesIn } from "../facts/circlesIn.ts";
import type { ShapeBook } from "../facts/shapeBook.ts";
import type { SheetFacts } from "../facts/sheetFacts.ts";
import { message } from "../message.ts";
import type { Rule } from "./rule.ts";

const mostNamed = 5;

export const circularReference: Rule = {
  name: "circularReference",
  looksAround: true,
  *find(sheet, workbook) {
    const { isIterative } = workbook.grid.calculation;
    for (const circle of circlesIn(workbook)) {
      const cells = circle.cells.get(sheet);
      if (!cells) continue;
      const [why, tier] = [sentence(circle, isIterative), isIterative ? "warning" : "error"] as const;
      if (circle.breakers.length > 0) {
        yield* slips(circle, why, sheet, workbook.shapes).map((slip) => ({ ...verdict, tier, ...slip }));
      } else yield { ...verdict, tier, cells, message: message`${why}` };
    }
  },
};

const verdict = { category: "cycle", confidence: 0.95 } as const;

function sentence(circle: Circle, isIterative: boolean): string {
  const way = circle.members.length === 1 ? "it reads itself" : inCircle(circle);
  const need = `The formula needs its own result: ${way}`;
  return isIterative ? `${need}; Excel is set to go round until it settles.` : `${need}.`;
}

function inCircle({ members, cells }: Circle): string {
  const names = members
    .slice(0, mostNamed + 1)
    .map(({ sheet, cell }) => `${cells.size === 1 ? "" : `${sheet.grid.name}!`}${addressOf(cell)}`);
  const more = members.length - mostNamed;
  const last = more > 0 ? `${String(more)} more` : names.pop();
  return `${names.slice(0, mostNamed).join(", ")} and ${last ?? ""} lead to one another`;
}

/** What its neighbours hold makes no circle: the other cells of the circle are not to blame. */
const slips = ({ breakers }: Circle, why: string, sheet: SheetFacts, shapes: ShapeBook) =>
  breakers
    .filter((breaker) => breaker.sheet === sheet)
    .map(({ cell, rival: { id, places, isRow } }) => ({
      cells: [cell],
      message: message`${why} ${places.length} formulas beside it in the ${isRow ? "row" : "column"} are alike and do not.`,
      peers: sheet.cellsAt(places),
      fix: shapes.shape(id).r1c1,
    }));
