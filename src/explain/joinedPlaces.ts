/** References made of two others: A1:INDEX(…) from one to the other, and the cells that two ranges share. */
import { errorValue, isArea, type ErrorValue, type Place, type Value } from "./value.ts";

/** @returns #VALUE! where one of the two stands for no cells, #NULL! where they share none */
export function joinedPlaces(operator: string, left: Value, right: Value): Place | ErrorValue {
  const [one, other] = [left, right].map((value) => (isArea(value) ? value.place : undefined));
  if (!one || !other || one.sheet !== other.sheet) return errorValue("#VALUE!");
  return operator === ":" ? around(one, other) : shared(one, other);
}

const around = (one: Place, other: Place): Place => ({
  sheet: one.sheet,
  top: Math.min(one.top, other.top),
  left: Math.min(one.left, other.left),
  bottom: Math.max(one.bottom, other.bottom),
  right: Math.max(one.right, other.right),
});

function shared(one: Place, other: Place): Place | ErrorValue {
  const place = {
    sheet: one.sheet,
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return place.top <= place.bottom && place.left <= place.right ? place : errorValue("#NULL!");
}
