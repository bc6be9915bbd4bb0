/** A formula that reads other cells than the formulas of its row that do the same sum. */
import type { SheetFacts } from "../facts/sheetFacts.ts";
import type { GridCell } from "../workbookGrid.ts";
import type { Rule, Suspicion } from "./rule.ts";

const fewestPeers = 2;

export const peerBreak: Rule = {
  name: "peerBreak",
  *find(sheet: SheetFacts): Iterable<Suspicion> {
    for (let row = 1; row <= sheet.lastRow; row++) {
      for (const group of groupsOf(sheet, row)) yield* breaks(sheet, group);
    }
  },
};

/** The formulas of a row that differ in nothing but the cells that they read. */
function groupsOf(sheet: SheetFacts, row: number): Iterable<readonly GridCell[]> {
  const groups = new Map<string, GridCell[]>();
  for (const cell of sheet.rowCells(row)) {
    const shape = sheet.shapeAt(sheet.placeOf(row, cell.column));
    if (!shape || shape.uses.length === 0) continue;
    const group = groups.get(shape.skeleton);
    if (group) group.push(cell);
    else groups.set(shape.skeleton, [cell]);
  }
  return groups.values();
}

function* breaks(sheet: SheetFacts, group: readonly GridCell[]): Iterable<Suspicion> {
  const byShape = new Map<string, GridCell[]>();
  for (const cell of group) {
    const { r1c1 = "" } = sheet.shapeAt(sheet.placeOf(cell.row, cell.column)) ?? {};
    byShape.set(r1c1, [...(byShape.get(r1c1) ?? []), cell]);
  }
  const [most, ...others] = [...byShape].sort(([, a], [, b]) => b.length - a.length);
  if (!most || most[1].length < fewestPeers) return;
  for (const [, cells] of others) {
    if (cells.length >= most[1].length || cells.some((cell) => continuesColumn(sheet, cell))) continue;
    yield {
      category: "inconsistent",
      tier: "error",
      confidence: 0.6,
      cells,
      message: `Reads other cells than ${String(most[1].length)} formulas of its row that do the same sum.`,
      peers: most[1],
      fix: most[0],
    };
  }
}

/** Whether the cell above or below holds the same formula: then it follows its column, not its row. */
function continuesColumn(sheet: SheetFacts, { row, column }: GridCell): boolean {
  const id = sheet.shapeIdAt(sheet.placeOf(row, column));
  return [row - 1, row + 1].some((beside) => sheet.shapeIdAt(sheet.placeOf(beside, column)) === id);
}
