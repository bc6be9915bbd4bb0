/** Formulas that stand one under the other in the same columns, across rows that hold nothing there. */
import type { Block, FormulaBlock, SheetSpec } from "../sheet/workbookSpec.ts";
import { callWeight } from "./excelStep.ts";

export interface Stack extends Block {
  /** One for each row; null leaves the cells as they are. */
  readonly formulas: readonly (string | null)[];
}

type Cells = SheetSpec["cells"];

/** Rows between that are worth passing over. */
const longestGap = 30;

export function formulaStacks(cells: Cells): Stack[] {
  const blocks = cells.filter((block) => block.kind === "formula");
  const sorted = [...blocks].sort((a, b) => a.column - b.column || a.width - b.width || a.row - b.row);
  const found: Stack[] = [];
  for (const block of sorted) {
    const above = found.at(-1);
    if (above && isBelow(above, block, cells)) found[found.length - 1] = joined(above, block);
    else found.push({ ...blockOf(block), formulas: repeated(block) });
  }
  return found.flatMap(unfolded);
}

/** A formula that many rows share is a stack of its own, written after the rest, which passes over those rows. */
function unfolded(stack: Stack): Stack[] {
  const shared = sharedRows(stack.formulas);
  if (shared.every(({ height }) => height === stack.height)) return [stack];
  const rest = [...stack.formulas];
  for (const { from, height } of shared) rest.fill(null, from, from + height);
  return [
    ...(rest.some((formula) => formula !== null) ? [{ ...stack, formulas: rest }] : []),
    ...shared.map(({ from, height }) => ({
      ...stack,
      row: stack.row + from,
      height,
      formulas: stack.formulas.slice(from, from + height),
    })),
  ];
}

/** Runs of one formula that are worth a call of their own. */
function sharedRows(formulas: Stack["formulas"]): { from: number; height: number }[] {
  const runs: { from: number; height: number }[] = [];
  formulas.forEach((formula, at) => {
    const last = runs.at(-1);
    if (last && formulas[last.from] === formula) last.height++;
    else runs.push({ from: at, height: 1 });
  });
  return runs.filter(({ from, height }) => (height - 1) * (formulas[from]?.length ?? 0) > callWeight);
}

const blockOf = ({ row, column, height, width }: Block): Block => ({ row, column, height, width });
const repeated = ({ height, r1c1 }: FormulaBlock) => Array.from({ length: height }, () => r1c1);

function isBelow(above: Stack, block: Block, cells: Cells): boolean {
  const { column, width } = block;
  const end = above.row + above.height;
  const gap = block.row - end;
  if (above.column !== column || above.width !== width || gap > longestGap) return false;
  // One column is written alone and touches nothing; more are copied from it, gaps and all.
  return (
    width === 1 || gap === 0 || !cells.some((each) => meets(each, { row: end, column, height: gap, width }))
  );
}

function joined(above: Stack, block: FormulaBlock): Stack {
  const gap = Array.from({ length: block.row - above.row - above.height }, () => null);
  const formulas = [...above.formulas, ...gap, ...repeated(block)];
  return { ...above, height: formulas.length, formulas };
}

const meets = (one: Block, other: Block) =>
  one.row < other.row + other.height &&
  other.row < one.row + one.height &&
  one.column < other.column + other.width &&
  other.column < one.column + one.width;
