/** The one cell of a row or column that stands level with the formula, as Excel took it before dynamic arrays. */
import type { Home } from "./referencePlace.ts";
import { errorValue, isMany, scalarsOf, type Value } from "./value.ts";

export function intersect(value: Value, { row, column }: Home): Value {
  if (!isMany(value) || !value.place) return value;
  const { top, left, bottom, right } = value.place;
  const level = left === right ? row - top : top === bottom ? column - left : -1;
  const cell = scalarsOf(value)[level];
  return cell === undefined ? errorValue("#VALUE!") : cell;
}
