/** The cells that a formula of nothing but sums adds up, as one text: equal for other words of the same sum. */
import type { FormulaShape } from "./formulaShape.ts";
import { type Reference, referenceKey } from "./reference.ts";

/** Nothing but references, plus signs, brackets, SUM and what separates its arguments. */
const onlySums = /^(SUM\(|[r!:+,()])+$/;
const mostCells = 200;

/** @returns undefined for formulas that do more, and for ranges too long to be worth it */
export function summedCells({ skeleton, uses }: FormulaShape): string | undefined {
  if (!onlySums.test(skeleton)) return undefined;
  const cells: string[] = [];
  for (const { reference } of uses) {
    if (!reference.isRange) cells.push(referenceKey(reference));
    else if (!pushAll(cells, reference)) return undefined;
  }
  return cells.sort().join(" ");
}

function pushAll(cells: string[], { sheet, top, left, bottom, right }: Reference): boolean {
  const isPlain = top.isFixed === bottom.isFixed && left.isFixed === right.isFixed;
  if (!isPlain || (bottom.at - top.at + 1) * (right.at - left.at + 1) > mostCells) return false;
  for (let row = top.at; row <= bottom.at; row++) {
    for (let column = left.at; column <= right.at; column++) {
      const [down, along] = [
        { at: row, isFixed: top.isFixed },
        { at: column, isFixed: left.isFixed },
      ];
      cells.push(referenceKey({ sheet, top: down, left: along, bottom: down, right: along }));
    }
  }
  return true;
}
