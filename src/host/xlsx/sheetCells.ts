/** The cells of a sheet, gathered while its file is walked through. */
import type { GridCell } from "../../audit/workbookGrid.ts";
import { cellAddress, type CellPosition, maxColumns, maxRows } from "./cellAddress.ts";
import { cellContent } from "./cellContent.ts";
import { formulaAsShown } from "./formulaAsShown.ts";
import type { Allowance } from "./limits.ts";
import { OpenSpills } from "./openSpills.ts";
import { type CellLook, plainLook } from "./readStyles.ts";
import type { Attributes } from "./readXml.ts";
import { SharedFormulas } from "./sharedFormulas.ts";
import { damaged } from "./unreadable.ts";

/** What the cells of all sheets share. */
export interface Shelf {
  readonly strings: readonly string[];
  readonly looks: readonly CellLook[];
  readonly memory: Allowance;
}

type Draft = { -readonly [Key in keyof GridCell]: GridCell[Key] };

/** In bytes, without its texts. */
const cellSize = 100;

/** Blank cells that only have a look: far more than people paint, far less than a hostile file can hold. */
const maxBlanks = 200_000;

export class SheetCells {
  readonly #shelf: Shelf;
  readonly #shared = new SharedFormulas();
  readonly #spills = new OpenSpills();
  readonly #cells: Draft[] = [];
  #blanks = 0;
  #row = 0;
  #column = 0;
  #kind: string | undefined;
  #look = plainLook;
  #formula: Attributes | undefined;
  #formulaText = "";
  #value = "";
  #reads: "formula" | "value" | undefined;

  constructor(shelf: Shelf) {
    this.#shelf = shelf;
  }

  /**
   * @returns the row's number; a row that does not say so follows the one before
   * @throws Unreadable for a row beyond the last of a sheet
   */
  startRow(number: string | undefined): number {
    this.#row = Number(number ?? this.#row + 1);
    if (!(this.#row >= 1 && this.#row <= maxRows)) throw damaged(`row ${number ?? this.#row}`);
    this.#column = 0;
    return this.#row;
  }

  /** @throws Unreadable for a cell beyond the edges of a sheet */
  start({ r, s, t }: Attributes): void {
    const place = cellAddress(r) ?? { row: this.#row, column: this.#column + 1 };
    if (place.row < 1 || place.column > maxColumns) throw damaged(`a cell beyond row ${this.#row}`);
    this.#row = place.row;
    this.#column = place.column;
    this.#kind = t;
    this.#look = this.#shelf.looks[Number(s ?? 0)] ?? plainLook;
    this.#formula = undefined;
    this.#formulaText = this.#value = "";
  }

  startFormula(attributes: Attributes): void {
    this.#formula = attributes;
    this.#reads = "formula";
  }

  startValue(): void {
    this.#reads = "value";
  }

  text(text: string): void {
    if (this.#reads === "formula") this.#formulaText += text;
    else if (this.#reads === "value") this.#value += text;
  }

  close(element: string): void {
    this.#reads = undefined;
    if (element === "c") this.#finish();
  }

  /** Row by row, each from the left. */
  all(): readonly GridCell[] {
    const isSorted = this.#cells.every(
      (cell, at) => at === 0 || inOrder(this.#cells[at - 1] ?? cell, cell) < 0,
    );
    if (!isSorted) this.#cells.sort(inOrder);
    return this.#cells;
  }

  #finish(): void {
    const content = cellContent(this.#kind, this.#value, this.#shelf.strings);
    const cell: Draft = { row: this.#row, column: this.#column, ...content };
    const formula = this.#formulaHere();
    if (formula) cell.formula = formula;
    else if (this.#spills.cover(cell)) cell.isSpilled = true;
    else if (cell.value === null && !cell.error && !this.#keepsBlank()) return;
    this.#dress(cell);
    this.#shelf.memory.spend(cellSize + (formula?.length ?? 0) + this.#value.length);
    this.#cells.push(cell);
  }

  #keepsBlank(): boolean {
    return this.#look.look !== "" && ++this.#blanks <= maxBlanks;
  }

  #dress(cell: Draft): void {
    const { numberFormat, look, isLocked } = this.#look;
    if (numberFormat !== "General") cell.numberFormat = numberFormat;
    cell.look = look;
    if (!isLocked) cell.locked = false;
  }

  #formulaHere(): string | undefined {
    if (!this.#formula) return undefined;
    const { t, si = "", ref } = this.#formula;
    const place = { row: this.#row, column: this.#column };
    const text = formulaAsShown(this.#formulaText);
    if (t === "shared") return this.#shared.formula(si, text, place);
    // What Excel's what-if tables calculate stands in no formula that people could read or change.
    if (t === "array" || t === "dataTable") this.#spills.open(ref);
    return text ? `=${text}` : undefined;
  }
}

function inOrder(one: CellPosition, other: CellPosition): number {
  return one.row - other.row || one.column - other.column;
}
