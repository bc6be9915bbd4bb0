/** A formula unlike its neighbours, which are all alike: another operator, function, number or fewer cells. */
import { rivals, type Rival } from "../facts/formulaRuns.ts";
import { hasRightToDiffer } from "../facts/hasRightToDiffer.ts";
import { isSureSlip } from "../facts/isSureSlip.ts";
import { mayHaveLess } from "../facts/mayHaveLess.ts";
import type { OddFormula } from "../facts/oddFormula.ts";
import { spacedLines } from "../facts/spacedLines.ts";
import { spacedRival } from "../facts/spacedRival.ts";
import type { ShapeBook } from "../facts/shapeBook.ts";
import { relation, type Relation } from "../facts/relation.ts";
import type { SheetFacts } from "../facts/sheetFacts.ts";
import type { FormulaShape } from "../facts/formulaShape.ts";
import type { Category, Tier } from "../finding.ts";
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
  const [shape, cell] = [sheet.shapeAt(place), sheet.grid.cells[place]];
  if (!shape || !cell) return undefined;
  const kind = relation(shape, usual);
  const weight = weights[kind];
  if (!weight || (kind === "other" && !rival.isAround)) return undefined;
  const odd: OddFormula = { sheet, place, cell, shape, usual, rival, peers: sheet.cellsAt(rival.places) };
  if (hasRightToDiffer(odd)) return undefined;
  const { words, ...rest } = weight;
  return {
    ...rest,
    tier: tierOf(odd, kind, weight.tier),
    cells: [cell],
    message: sentence(kind === "constants" ? otherNumbers(shape, usual, words) : words, rival),
    peers: odd.peers,
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

/** Numbers that differ all along are a list, not a slip. */
function tierOf(odd: OddFormula, kind: Relation, tier: Tier): Tier {
  if (kind === "fewer" && mayHaveLess(odd)) return "warning";
  if (kind === "constants" && odd.peers.length < fewestForNumbers) return "note";
  return kind === "references" && isSureSlip(odd) ? "error" : tier;
}
