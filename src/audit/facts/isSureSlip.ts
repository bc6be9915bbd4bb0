/** Whether a formula reads other cells by mistake: a single one in the midst of a line of others. */
import type { GridCell } from "../workbookGrid.ts";
import type { FormulaShape } from "./formulaShape.ts";
import { isLink } from "./isLink.ts";
import { leavesOutWords } from "./leavesOutWords.ts";
import type { OddFormula } from "./oddFormula.ts";
import { areaOf, isSameArea } from "./reference.ts";

/** Fewer may be alike by chance. */
const fewest = 4;

export function isSureSlip(odd: OddFormula): boolean {
  const { isAround, step } = odd.rival;
  if (!isAround || step !== undefined || odd.peers.length < fewest) return false;
  if (leavesOutWords(odd.cell, odd.shape, odd.usual, odd.sheet)) return false;
  // a list of links may well have one that points elsewhere, but none that shows what another shows
  return !isLink(odd.shape) || odd.peers.some((peer) => readsTheSame(odd, peer));
}

function readsTheSame({ shape, cell, usual }: OddFormula, peer: GridCell): boolean {
  const [own, other] = [reading(shape, cell), reading(usual, peer)];
  return own?.sheet === other?.sheet && own !== undefined && other !== undefined && isSameArea(own, other);
}

const reading = ({ uses: [use] }: FormulaShape, { row, column }: GridCell) =>
  use && { sheet: use.reference.sheet, ...areaOf(use.reference, row, column) };
