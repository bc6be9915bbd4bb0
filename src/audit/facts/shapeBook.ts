/** Every distinct formula of a workbook, read once. */
import { formulaShape, type FormulaShape } from "./formulaShape.ts";
import { relativeFormula } from "./relativeFormula.ts";

export class ShapeBook {
  readonly #ids = new Map<string, number>();
  readonly #shapes: FormulaShape[] = [];

  /** The number of the formula's shape: equal for formulas that are equal relative to their cells. */
  idOf(formula: string, row: number, column: number): number {
    const r1c1 = relativeFormula(formula, row, column);
    const known = this.#ids.get(r1c1);
    if (known !== undefined) return known;
    const id = this.#shapes.push(formulaShape(formula, r1c1, row, column)) - 1;
    this.#ids.set(r1c1, id);
    return id;
  }

  /** @throws Error for a number that idOf never gave */
  shape(id: number): FormulaShape {
    const shape = this.#shapes[id];
    if (!shape) throw new Error(`There is no formula ${id}.`);
    return shape;
  }
}
