/** Breaks one formula at a time in rows and columns of equal ones, to see whether the audit finds it. */
import { translateFormulaToR1C1 } from "@borgar/fx";
import type { GridCell, SheetGrid, WorkbookGrid } from "../../src/audit/workbookGrid.ts";
import { cellName } from "../../src/flows/cellName.ts";
import { type Dice, type FaultKind, faultKinds } from "./faultKinds.ts";

interface SeededFault {
  readonly kind: FaultKind;
  readonly sheet: string;
  readonly cell: string;
  readonly was: string;
  /** The broken formula, or the number that was typed over it. */
  readonly became: string;
  readonly grid: WorkbookGrid;
}

interface Place {
  readonly sheet: SheetGrid;
  readonly cell: GridCell & { readonly formula: string };
}

/** Fewer equal formulas show no pattern that one could break. */
const shortestRun = 4;

/** The same faults for the same seed. */
export function seedFaults(
  grid: WorkbookGrid,
  { seed, perKind }: { seed: number; perKind: number },
): SeededFault[] {
  const dice = diceOf(seed);
  const places = grid.sheets.flatMap(placesInRuns);
  return (Object.keys(faultKinds) as FaultKind[]).flatMap((kind) => {
    const faults: SeededFault[] = [];
    for (const place of shuffled(places, dice)) {
      if (faults.length >= perKind) break;
      const fault = seedFault(grid, place, kind, dice);
      if (fault) faults.push(fault);
    }
    return faults;
  });
}

function seedFault(
  grid: WorkbookGrid,
  { sheet, cell }: Place,
  kind: FaultKind,
  dice: Dice,
): SeededFault | undefined {
  const broken = faultKinds[kind](cell.formula, dice);
  const isTypedOver = broken === "";
  if (broken === undefined || broken === cell.formula) return undefined;
  if (isTypedOver && typeof cell.value !== "number") return undefined;
  const { formula, ...typed } = cell;
  const became: GridCell = isTypedOver ? typed : { ...cell, formula: broken };
  const sheets = grid.sheets.map((one) =>
    one === sheet ? { ...sheet, cells: sheet.cells.map((other) => (other === cell ? became : other)) } : one,
  );
  return {
    kind,
    sheet: sheet.name,
    cell: addressOf(cell),
    was: formula,
    became: isTypedOver ? String(cell.value) : broken,
    grid: { ...grid, sheets },
  };
}

/** The grid counts from 1, names of cells are made from 0. */
const addressOf = ({ row, column }: Pick<GridCell, "row" | "column">): string =>
  cellName({ row: row - 1, column: column - 1 });

/** The cells of every row or column of at least four neighbours that hold the same formula, in R1C1. */
function placesInRuns(sheet: SheetGrid): Place[] {
  const relative = new Map<string, string>();
  for (const { formula, row, column } of sheet.cells) {
    if (formula)
      relative.set(`${row},${column}`, translateFormulaToR1C1(formula, addressOf({ row, column })));
  }
  const reach = (cell: GridCell, down: number, across: number): number => {
    const own = relative.get(`${cell.row},${cell.column}`);
    let steps = 0;
    while (relative.get(`${cell.row + (steps + 1) * down},${cell.column + (steps + 1) * across}`) === own)
      steps++;
    return steps;
  };
  return sheet.cells.flatMap((cell) => {
    const { formula } = cell;
    if (!formula) return [];
    const [up, down, left, right] = [
      reach(cell, -1, 0),
      reach(cell, 1, 0),
      reach(cell, 0, -1),
      reach(cell, 0, 1),
    ];
    const longest = Math.max(up + down, left + right) + 1;
    return longest >= shortestRun ? [{ sheet, cell: cell as Place["cell"] }] : [];
  });
}

function shuffled<T>(things: readonly T[], dice: Dice): T[] {
  return things
    .map((thing) => ({ thing, at: dice() }))
    .sort((one, other) => one.at - other.at)
    .map(({ thing }) => thing);
}

/** Mulberry32: small, and even enough to choose cells with. */
function diceOf(seed: number): Dice {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
