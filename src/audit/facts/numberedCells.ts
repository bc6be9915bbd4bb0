/** The cells of a workbook, numbered through all its sheets, and the formulas that each formula reads. */
import type { GridCell } from "../workbookGrid.ts";
import type { FormulaShape } from "./formulaShape.ts";
import { formulasInArea } from "./formulasInArea.ts";
import { areaOf, isIn, sizeOf } from "./reference.ts";
import type { SheetFacts } from "./sheetFacts.ts";
import type { WorkbookFacts } from "./workbookFacts.ts";

export interface Member {
  readonly sheet: SheetFacts;
  readonly cell: GridCell;
}

/** Longer ranges are looked at only for the formula's own cell. */
const mostCells = 20_000;

export class NumberedCells {
  readonly count: number;
  readonly #workbook: WorkbookFacts;
  /** The number of the first cell of each sheet; the last sheet first. */
  readonly #starts: ReadonlyMap<SheetFacts, number>;

  constructor(workbook: WorkbookFacts) {
    const starts: (readonly [SheetFacts, number])[] = [];
    let count = 0;
    for (const sheet of workbook.sheets()) {
      starts.push([sheet, count]);
      count += sheet.grid.cells.length;
    }
    this.count = count;
    this.#workbook = workbook;
    this.#starts = new Map(starts.reverse());
  }

  numberOf(sheet: SheetFacts, place: number): number {
    return (this.#starts.get(sheet) ?? 0) + place;
  }

  member(node: number): Member | undefined {
    for (const [sheet, start] of this.#starts) {
      const cell = start <= node ? sheet.grid.cells[node - start] : undefined;
      if (cell) return { sheet, cell };
    }
    return undefined;
  }

  /** The numbers of the formulas that the formula with this number reads. */
  sourcesOf(node: number): number[] {
    const found: number[] = [];
    const member = this.member(node);
    if (!member) return found;
    const { sheet, cell } = member;
    for (const { reference } of this.#usesOf(node, sheet)) {
      const source = this.#workbook.homeOf(reference, sheet);
      const area = areaOf(reference, cell.row, cell.column);
      if (source && sizeOf(area) <= mostCells) {
        const start = this.numberOf(source, 0);
        for (const place of formulasInArea(area, source)) found.push(start + place);
      } else if (source === sheet && isIn(cell, area)) found.push(node);
    }
    return found;
  }

  #usesOf(node: number, sheet: SheetFacts): FormulaShape["uses"] {
    return sheet.shapeAt(node - this.numberOf(sheet, 0))?.uses ?? [];
  }
}
