/** A sheet's formulas in few calls: spreads of one formula over many cells, and stacks of one column for the rest. */
import type { Block, FormulaBlock, SheetSpec } from "../../sheet/workbookSpec.ts";
import { callWeight } from "./excelStep.ts";
import { groupedBy } from "../../audit/groupedBy.ts";
import { meets } from "./meets.ts";

/** Formulas that stand one under the other in the same columns, across rows that hold nothing there. */
export interface Stack extends Block {
  /** One for each row; null leaves the cells as they are. */
  readonly formulas: readonly (string | null)[];
}

/** One formula in blocks here and there: it is written to the first, the others are copies. */
export interface Spread {
  readonly r1c1: string;
  readonly first: Block;
  readonly others: readonly Block[];
}

interface Formulas {
  readonly stacks: readonly Stack[];
  /** To be written after the stacks, which may pass over their cells. */
  readonly spreads: readonly Spread[];
}

type Cells = SheetSpec["cells"];

/** What a row of a stack takes in a request besides its formula. */
const quotes = `[""],`.length;

/** Rows between that are worth passing over. */
const longestGap = 30;

export function formulaStacks(cells: Cells): Formulas {
  const formulas = groupedBy(cells.filter(isFormula), ({ r1c1 }) => r1c1);
  const apart = new Set<Cells[number]>([...formulas.values()].filter(isLong).flat());
  const stacks = stacksOf(cells.filter((block) => !apart.has(block)));
  const ones = [
    ...stacks.filter(isOne).map(oneOf),
    ...cells.filter(isFormula).filter((each) => apart.has(each)),
  ];
  return {
    stacks: stacks.filter((stack) => !isOne(stack)),
    spreads: [...groupedBy(ones, ({ r1c1 }) => r1c1).values()].flatMap(spreadOf),
  };
}

const isFormula = (block: Cells[number]): block is FormulaBlock => block.kind === "formula";
const isOne = ({ formulas }: Stack) => formulas.every((formula) => formula === formulas[0]);

/** Whether the same formula for each of its rows costs more than a call for the first block and one for the others. */
function isLong(blocks: readonly FormulaBlock[]): boolean {
  const rows = blocks.reduce((sum, { height }) => sum + height, 0);
  const calls = blocks.length > 1 ? 2 : 1;
  return (rows - 1) * ((blocks[0]?.r1c1.length ?? 0) + quotes) > calls * callWeight;
}

interface One extends Block {
  readonly r1c1: string;
}

const oneOf = (stack: Stack): One => ({ ...blockOf(stack), r1c1: stack.formulas[0] ?? "" });

function spreadOf([first, ...others]: readonly One[]): Spread[] {
  return first ? [{ r1c1: first.r1c1, first: blockOf(first), others: others.map(blockOf) }] : [];
}

function stacksOf(cells: Cells): Stack[] {
  const blocks = cells.filter(isFormula);
  const sorted = blocks.sort((a, b) => a.column - b.column || a.width - b.width || a.row - b.row);
  const found: Stack[] = [];
  for (const block of sorted) {
    const above = found.at(-1);
    if (above && isBelow(above, block, cells)) found[found.length - 1] = joined(above, block);
    else found.push({ ...blockOf(block), formulas: repeated(block) });
  }
  return found;
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
