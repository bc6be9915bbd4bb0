/** How one formula differs from another that its neighbours hold, both relative to their cells. */
import type { FormulaShape } from "./formulaShape.ts";
import { isShorter } from "./isShorter.ts";
import { areaOf, isSameArea, referenceKey } from "./reference.ts";
import { summedCells } from "./summedCells.ts";

export type Relation =
  /** Other words for the same sum: A1+A2 and SUM(A1:A2). */
  | "equivalent"
  /** The same formula about other cells. */
  | "references"
  /** As before, but that only a $ is missing or too many. */
  | "fixing"
  /** Other numbers in the same formula. */
  | "constants"
  /** The same sum with fewer cells. */
  | "fewer"
  /** The same cells with other operators, functions or numbers. */
  | "operators"
  | "other";

const known = new WeakMap<FormulaShape, Map<FormulaShape, Relation>>();

/** What is odd about the first when the second is right. */
export function relation(odd: FormulaShape, usual: FormulaShape): Relation {
  let relations = known.get(odd);
  if (!relations) known.set(odd, (relations = new Map<FormulaShape, Relation>()));
  const before = relations.get(usual);
  if (before) return before;
  const found = relate(odd, usual);
  relations.set(usual, found);
  return found;
}

function relate(odd: FormulaShape, usual: FormulaShape): Relation {
  const [cells, usualCells] = [summedCells(odd), summedCells(usual)];
  if (cells !== undefined && cells === usualCells) return "equivalent";
  const hasSame = referenceKeys(odd).join() === referenceKeys(usual).join();
  if (odd.skeleton === usual.skeleton) return hasSame ? "constants" : aboutOtherCells(odd, usual);
  if (hasSame) return "operators";
  return sumsPart(cells, usualCells) || doesPart(odd, usual) ? "fewer" : "other";
}

const sumsPart = (cells: string | undefined, usualCells: string | undefined): boolean =>
  cells !== undefined && usualCells !== undefined && isPart(cells.split(" "), usualCells.split(" "));

const aboutOtherCells = (odd: FormulaShape, usual: FormulaShape): Relation =>
  readsSame(odd, usual) ? "fixing" : "references";

const referenceKeys = ({ uses }: FormulaShape): string[] =>
  uses.map(({ reference }) => referenceKey(reference)).sort();

/** Whether both would read the same cells if they stood where the odd one stands. */
function readsSame({ uses, sample }: FormulaShape, usual: FormulaShape): boolean {
  return uses.every(({ reference }, place) => {
    const other = usual.uses[place]?.reference;
    return (
      other?.sheet === reference.sheet &&
      isSameArea(areaOf(reference, sample.row, sample.column), areaOf(other, sample.row, sample.column))
    );
  });
}

/** Whether it is the same kind of sum with fewer of its cells. */
const isLess = (odd: FormulaShape, usual: FormulaShape): boolean =>
  odd.uses.length > 0 &&
  odd.uses.length < usual.uses.length &&
  odd.functions.every((name) => usual.functions.includes(name)) &&
  usual.functions.every((name) => odd.functions.includes(name)) &&
  isPart(referenceKeys(odd), referenceKeys(usual));

const doesPart = (odd: FormulaShape, usual: FormulaShape): boolean =>
  isLess(odd, usual) || isNarrowed(odd, usual);

/** Whether it is the same formula, but for a range that has shrunk to one cell. */
const isNarrowed = (odd: FormulaShape, usual: FormulaShape): boolean =>
  isShorter(odd, usual) && withoutRanges(odd) === withoutRanges(usual);

const withoutRanges = ({ skeleton }: FormulaShape): string => skeleton.replaceAll("r:r", "r");

/** Whether all of one list stand in the other, as often as there. */
function isPart(part: readonly string[], whole: readonly string[]): boolean {
  const rest = [...whole];
  return part.every((key) => {
    const place = rest.indexOf(key);
    if (place >= 0) rest.splice(place, 1);
    return place >= 0;
  });
}
