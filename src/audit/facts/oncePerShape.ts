/** Works something out about a formula the first time that it is asked for. */
import type { FormulaShape } from "./formulaShape.ts";

export function oncePerShape<Result>(
  workOut: (shape: FormulaShape) => Result,
): (shape: FormulaShape) => Result {
  const known = new WeakMap<FormulaShape, { readonly result: Result }>();
  return (shape) => {
    const before = known.get(shape);
    if (before) return before.result;
    const result = workOut(shape);
    known.set(shape, { result });
    return result;
  };
}
