/** Which formulas are swapped for plain ones or for what they show, as a list to be proven and then written. */
import { addressOf } from "../../audit/addressOf.ts";
import type { GridCell, SheetGrid } from "../../audit/workbookGrid.ts";
import { isSameFigure } from "../../explain/isSameFigure.ts";
import { blockOf } from "../audit/blockOf.ts";
import { type Conversion, convertFormula } from "./convertFormula.ts";
import { fixedBlocks } from "./fixedBlocks.ts";
import type { Refusal } from "./refusedCells.ts";

export interface Swap {
  readonly sheet: string;
  /** Such as B2. */
  readonly cell: string;
  /** Empty for a cell that shows a part of another's formula. */
  readonly before: string;
  /** The plain formula that takes its place; absent where the value does. */
  readonly after?: string;
  /** What the cell shows now, which it must still show afterwards. */
  readonly value: GridCell["value"];
  readonly needsExcel2021: boolean;
  /** Of cells that one formula fills: the cell of that formula; they are swapped and taken back together. */
  readonly filledFrom?: string;
}

export interface ConversionPlan {
  readonly swaps: readonly Swap[];
  readonly refused: readonly Refusal[];
}

/** Our functions as plain formulas; our functions, or all formulas, as what they show. */
export type ConversionTo = "native formulas" | "our values" | "all values";

/** @param isChosen whether a cell is part of what the user selected; all cells where it is left out */
export function conversionPlan(
  sheets: readonly SheetGrid[],
  to: ConversionTo,
  isChosen: (sheet: string, cell: GridCell) => boolean = () => true,
): ConversionPlan {
  const swaps: Swap[] = [];
  const refused: Refusal[] = [];
  for (const grid of sheets) {
    const isHere = (cell: GridCell) => isChosen(grid.name, cell);
    const blocks = { spills: spillsOf(grid), fixed: fixedBlocks(grid) };
    for (const cell of grid.cells.filter(isHere)) {
      const outcome = cell.isSpilled ? partOf(blocks, cell, to, isHere) : swapsFrom(blocks, cell, to);
      if (typeof outcome === "string")
        refused.push({ sheet: grid.name, cell: addressOf(cell), reason: outcome });
      else swaps.push(...outcome.map((swap) => ({ sheet: grid.name, ...swap })));
    }
  }
  return { swaps, refused };
}

/** Or the sentence that says why not. */
type Outcome = readonly Omit<Swap, "sheet">[] | string;

/** The cells of a sheet that one formula fills together: as far as it needs, or as far as somebody told it to. */
interface Blocks {
  readonly spills: readonly Spill[];
  readonly fixed: ReturnType<typeof fixedBlocks>;
}

function swapsFrom(blocks: Blocks, cell: GridCell, to: ConversionTo): Outcome {
  const { formula } = cell;
  if (formula === undefined) return [];
  const conversion = convertFormula(formula);
  if (!conversion && to !== "all values") return [];
  const filled = filledBy(blocks.spills, cell);
  const hindrance = hindranceIn(blocks, cell, filled);
  if (hindrance !== undefined) return hindrance;
  if (!conversion || to !== "native formulas") return filled.map((one) => frozen(one, cell));
  return "refused" in conversion ? conversion.refused : [plain(cell, formula, conversion)];
}

const plain = (
  cell: GridCell,
  before: string,
  { formula: after, needsExcel2021 }: Extract<Conversion, { readonly formula: string }>,
): Omit<Swap, "sheet"> => ({ cell: addressOf(cell), before, value: cell.value, after, needsExcel2021 });

function hindranceIn({ fixed }: Blocks, cell: GridCell, filled: readonly GridCell[]): string | undefined {
  const block = fixed.get(cell);
  if (block !== undefined) return fixedOver(block);
  const faulty = filled.find(({ error }) => error !== undefined);
  return faulty && faultIn(faulty, cell);
}

function faultIn(faulty: GridCell, formula: GridCell): string {
  return `${faulty === formula ? "It" : addressOf(faulty)} shows ${faulty.error ?? "an error"}; mend that first.`;
}

function fixedOver(block: string): string {
  const [first = block] = block.split(":");
  return `One array formula seems to fill ${block}, entered with Ctrl+Shift+Enter, and Excel changes such cells only all at once. Copy the formula, clear ${block}, paste it into ${first} and press Enter alone, then preview again.`;
}

/** Goes with its formula, if that was chosen too. */
function partOf(
  { spills }: Blocks,
  cell: GridCell,
  to: ConversionTo,
  isChosen: (cell: GridCell) => boolean,
): Outcome {
  const from = spills.find(({ block }) => isWithin(cell, block))?.from;
  if (!from || to === "native formulas" || isChosen(from)) return [];
  return `It shows a part of what ${addressOf(from)} fills; select that cell too.`;
}

const filledBy = (spills: readonly Spill[], cell: GridCell): readonly GridCell[] =>
  spills.find(({ from }) => from === cell)?.filled ?? [cell];

/** A formula that fills several cells. */
interface Spill {
  readonly from: GridCell;
  readonly block: ReturnType<typeof blockOf>;
  /** The formula's own cell first. */
  readonly filled: readonly GridCell[];
}

function spillsOf({ cells }: SheetGrid): Spill[] {
  const parts = cells.filter(({ isSpilled }) => isSpilled);
  return cells.flatMap((from) => {
    if (from.spillsOver === undefined) return [];
    const block = blockOf(from.spillsOver);
    return [{ from, block, filled: [from, ...parts.filter((part) => isWithin(part, block))] }];
  });
}

const isWithin = ({ row, column }: GridCell, block: Spill["block"]): boolean =>
  row >= block.row && row <= block.lastRow && column >= block.column && column <= block.lastColumn;

const frozen = (cell: GridCell, from: GridCell): Omit<Swap, "sheet"> => ({
  cell: addressOf(cell),
  before: cell.formula ?? "",
  value: cell.value,
  needsExcel2021: false,
  ...(from.spillsOver === undefined ? {} : { filledFrom: addressOf(from) }),
});

/** Whether a swap left the value as it was. */
export const isSameValue = (before: GridCell["value"], after: GridCell["value"]): boolean =>
  typeof before === "number" && typeof after === "number" ? isSameFigure(before, after) : before === after;
