/** A formula unlike its neighbours, which are all alike: another operator, function, number or fewer cells. */
import { rivals, type Rival } from "../facts/formulaRuns.ts";
import { spacedLines } from "../facts/spacedLines.ts";
import { spacedRival } from "../facts/spacedRival.ts";
import type { ShapeBook } from "../facts/shapeBook.ts";
import { relation, type Relation } from "../facts/relation.ts";
import type { SheetFacts } from "../facts/sheetFacts.ts";
import type { FormulaShape } from "../facts/formulaShape.ts";
import type { Category, Tier } from "../finding.ts";
import { areaOf, isIn } from "../facts/reference.ts";
import { startsSeries } from "../facts/startsSeries.ts";
import { totalsLine } from "../facts/totalsLine.ts";
import type { GridCell } from "../workbookGrid.ts";
import { figureText } from "../figureText.ts";
import { type Message, message } from "../message.ts";
import { isRest, type Rule, type Suspicion } from "./rule.ts";

interface Weight {
  readonly category: Category;
  readonly tier: Tier;
  readonly confidence: number;
  readonly words: string;
}

const weights: Readonly<Partial<Record<Relation, Weight>>> = {
  references: { category: "inconsistent", tier: "warning", confidence: 0.6, words: "reads other cells" },
  fixing: {
    category: "reference",
    tier: "warning",
    confidence: 0.6,
    words: "has its $ signs elsewhere",
  },
  fewer: { category: "inconsistent", tier: "error", confidence: 0.7, words: "leaves out cells" },
  operators: {
    category: "inconsistent",
    tier: "warning",
    confidence: 0.7,
    words: "does something else with the same cells",
  },
  constants: { category: "hard-coded", tier: "warning", confidence: 0.5, words: "holds other numbers" },
  other: { category: "inconsistent", tier: "warning", confidence: 0.4, words: "does something else" },
};

const fewestForNumbers = 5;
/** How far a twin is looked for. */
const twinReach = 6;
/** More that are alike are a line of their own. */
const mostOdd = 2;
const rowSides = ["left", "right"] as const;
const columnSides = ["above", "below"] as const;

export const neighbourBreak: Rule = {
  name: "neighbourBreak",
  *find(sheet, { shapes }) {
    for (const place of sheet.formulaPlaces) {
      if (isRest(place)) yield;
      for (const rival of rivals(sheet, place)) yield suspect(sheet, place, rival, shapes.shape(rival.id));
    }
    yield* spacedBreaks(sheet, shapes);
  },
};

/** Those whose like stand some cells apart. */
function* spacedBreaks(sheet: SheetFacts, shapes: ShapeBook): Iterable<Suspicion | undefined> {
  const { rows, columns } = spacedLines(sheet);
  for (const lines of [rows, columns]) {
    for (const line of lines.values()) {
      yield;
      for (const place of line.places) {
        const rival = line.counts.get(sheet.shapeIdAt(place)) === 1 && spacedRival(sheet, place, line);
        if (rival) yield suspect(sheet, place, rival, shapes.shape(rival.id));
      }
    }
  }
}

function suspect(sheet: SheetFacts, place: number, rival: Rival, usual: FormulaShape): Suspicion | undefined {
  const [odd, cell] = [sheet.shapeAt(place), sheet.grid.cells[place]];
  if (!odd || !cell) return undefined;
  const kind = relation(odd, usual);
  const weight = weights[kind];
  if (!weight || (kind === "other" && !rival.isAround)) return undefined;
  const peers = sheet.cellsAt(rival.places);
  if (hasReason(sheet, place, odd, usual, rival)) return undefined;
  const { words, ...rest } = weight;
  return {
    ...rest,
    tier: tierOf(kind, rival, weight.tier),
    cells: [cell],
    message: sentence(kind === "constants" ? otherNumbers(odd, usual, words) : words, rival),
    peers,
    fix: usual.r1c1,
  };
}

const sentence = (what: string, { places, isRow }: Rival): Message =>
  message`This formula ${what}; ${places.length} formulas beside it in the ${isRow ? "row" : "column"} are alike.`;

/** Which, in formulas that are otherwise the same; the words where only texts differ. */
function otherNumbers(odd: FormulaShape, usual: FormulaShape, words: string): string {
  const place = odd.constants.findIndex(({ value }, at) => value !== usual.constants[at]?.value);
  const [own, peers] = [odd.constants[place], usual.constants[place]];
  return own && peers ? `holds ${figureText(own.value)}, not ${figureText(peers.value)}` : words;
}

/** The first or last of a row often has less to add; and numbers that differ all along are a list, not a slip. */
function tierOf(kind: Relation, { isRow, isAround, places }: Rival, tier: Tier): Tier {
  if (kind === "fewer" && isRow && !isAround) return "warning";
  if (kind === "constants" && places.length < fewestForNumbers) return "note";
  return tier;
}

/** Whether the cell is right to differ. */
function hasReason(
  sheet: SheetFacts,
  place: number,
  odd: FormulaShape,
  usual: FormulaShape,
  rival: Rival,
): boolean {
  const cell = sheet.grid.cells[place];
  if (!cell || hasTwin(sheet, place, rival)) return true;
  const peers = sheet.cellsAt(rival.places);
  return (
    sumsUp(odd, usual, cell, peers, rival) ||
    (isOfThem(odd, cell, peers) && !isOfThem(usual, cell, peers)) ||
    (!rival.isAround && startsSeries(sheet, cell, usual, rival.isRow))
  );
}

/** Whether the cell is a total of its neighbours, or of what they total: then it is no neighbour of theirs. */
function sumsUp(
  odd: FormulaShape,
  usual: FormulaShape,
  cell: GridCell,
  peers: readonly GridCell[],
  { isRow }: Rival,
): boolean {
  const nearest = peers.slice(0, 2);
  return (
    (nearest.some((peer) => sums(odd, cell, peer)) && !nearest.some((peer) => sums(usual, cell, peer))) ||
    totalsLine(odd, usual, cell, peers, isRow ? "row" : "column")
  );
}

const sums = ({ uses }: FormulaShape, { row, column }: GridCell, peer: GridCell): boolean =>
  uses.some(
    ({ reference }) =>
      reference.isRange && reference.sheet === "" && isIn(peer, areaOf(reference, row, column)),
  );

/** Whether the cell works on nothing but its neighbours, such as a ratio of two totals that stands among totals. */
const isOfThem = ({ uses }: FormulaShape, { row, column }: GridCell, peers: readonly GridCell[]): boolean =>
  uses.length > 1 &&
  uses.every(({ reference }) => {
    if (reference.isRange || reference.sheet !== "") return false;
    const { top, left } = areaOf(reference, row, column);
    return peers.some((peer) => peer.row === top && peer.column === left);
  });

/**
 * Whether a cell nearby on the other axis holds the same formula: then it is like those, not like its neighbours.
 * A twin in a longer line of its own is no such pattern: it does what its own neighbours do.
 */
function hasTwin(sheet: SheetFacts, place: number, { isRow }: Rival): boolean {
  const id = sheet.shapeIdAt(place);
  const cell = sheet.grid.cells[place];
  if (!cell) return false;
  const { row, column } = cell;
  const own = alikeAlong(sheet, place, isRow);
  for (let step = -twinReach; step <= twinReach; step++) {
    if (step === 0) continue;
    const at = isRow ? sheet.placeOf(row + step, column) : sheet.placeOf(row, column + step);
    if (sheet.shapeIdAt(at) === id && alikeAlong(sheet, at, isRow) <= own) return true;
  }
  return false;
}

/** How many cells around this one hold the same formula, itself included; more than a few are not counted. */
function alikeAlong(sheet: SheetFacts, place: number, isRow: boolean): number {
  const id = sheet.shapeIdAt(place);
  let count = 1;
  for (const side of isRow ? rowSides : columnSides) {
    for (let at = sheet.beside(place, side); sheet.shapeIdAt(at) === id; at = sheet.beside(at, side)) {
      if (++count > mostOdd) return count;
    }
  }
  return count;
}
