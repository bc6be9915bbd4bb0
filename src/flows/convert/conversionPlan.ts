/** Which formulas are swapped for plain ones or for what they show, as a list to be proven and then written. */
import { toCol } from "@borgar/fx";
import type { GridCell, SheetGrid } from "../../audit/workbookGrid.ts";
import { blockOf } from "../audit/blockOf.ts";
import { type Conversion, convertFormula } from "./convertFormula.ts";

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
  readonly refused: readonly { readonly sheet: string; readonly cell: string; readonly reason: string }[];
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
  const refused: { sheet: string; cell: string; reason: string }[] = [];
  for (const grid of sheets) {
    const isHere = (cell: GridCell) => isChosen(grid.name, cell);
    const spills = spillsOf(grid);
    for (const cell of grid.cells.filter(isHere)) {
      const outcome = cell.isSpilled ? partOf(spills, cell, to, isHere) : swapsFrom(spills, cell, to);
      if (typeof outcome === "string")
        refused.push({ sheet: grid.name, cell: addressOf(cell), reason: outcome });
      else swaps.push(...outcome.map((swap) => ({ sheet: grid.name, ...swap })));
    }
  }
  return { swaps, refused };
}

const addressOf = ({ row, column }: GridCell): string => `${toCol(column - 1)}${row}`;

/** Or the sentence that says why not. */
type Outcome = readonly Omit<Swap, "sheet">[] | string;

function swapsFrom(spills: readonly Spill[], cell: GridCell, to: ConversionTo): Outcome {
  const { formula } = cell;
  if (formula === undefined) return [];
  const conversion = convertFormula(formula);
  if (!conversion && to !== "all values") return [];
  const filled = filledBy(spills, cell);
  const faulty = filled.find(({ error }) => error !== undefined);
  if (faulty) return faultIn(faulty, cell);
  if (!conversion || to !== "native formulas") return filled.map((one) => frozen(one, cell));
  return "refused" in conversion ? conversion.refused : [plain(cell, formula, conversion)];
}

const plain = (
  cell: GridCell,
  before: string,
  { formula: after, needsExcel2021 }: Extract<Conversion, { readonly formula: string }>,
): Omit<Swap, "sheet"> => ({ cell: addressOf(cell), before, value: cell.value, after, needsExcel2021 });

function faultIn(faulty: GridCell, formula: GridCell): string {
  return `${faulty === formula ? "It" : addressOf(faulty)} shows ${faulty.error ?? "an error"}; mend that first.`;
}

/** Goes with its formula, if that was chosen too. */
function partOf(
  spills: readonly Spill[],
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

/** Whether a swap left the value as it was, but for the last digits of a sum done in another order. */
export function isSameValue(before: GridCell["value"], after: GridCell["value"]): boolean {
  if (typeof before !== "number" || typeof after !== "number") return before === after;
  return Math.abs(before - after) <= 1e-9 * Math.max(1, Math.abs(before), Math.abs(after));
}
