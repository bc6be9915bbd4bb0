/** Where a list holds what is looked for: that very value, or the nearest before it. */
import { compare } from "../coerce.ts";
import { isLike } from "../matchesCriterion.ts";
import { isError, type Scalar } from "../value.ts";

type Plain = Exclude<Scalar, { error: string }>;

const isPlain = (value: Scalar): value is Exclude<Plain, null> => value !== null && !isError(value);

/** -1 where it is not there; a text may hold wildcards. */
export function exactPlace(wanted: Scalar, list: readonly Scalar[]): number {
  if (isError(wanted)) return -1;
  if (typeof wanted === "string") return list.findIndex(isLike(wanted));
  return list.findIndex(
    (one) => isPlain(one) && typeof one === typeof (wanted ?? 0) && compare(one, wanted) === 0,
  );
}

/** The last of a sorted list that is not beyond what is wanted; `turn` is -1 where the list falls. */
export function nearPlace(wanted: Scalar, list: readonly Scalar[], turn: 1 | -1): number {
  if (isError(wanted)) return -1;
  const target = wanted ?? 0;
  let found = -1;
  for (const [place, one] of list.entries()) {
    if (!isPlain(one) || typeof one !== typeof target) continue;
    if (compare(one, target) * turn > 0) break;
    found = place;
  }
  return found;
}

/** As XLOOKUP is told: 0 that very value, -1 or else the next smaller, 1 or else the next larger, 2 with * and ?. */
export function chosenPlace(list: readonly Scalar[], sought: Scalar, how: number): number {
  if (how === 2) return exactPlace(sought, list);
  const same = list.findIndex((one) => isPlain(one) && isPlain(sought) && compare(one, sought) === 0);
  return same >= 0 || how === 0 ? same : nextPlace(sought, list, how);
}

function nextPlace(sought: Scalar, list: readonly Scalar[], side: number): number {
  if (!isPlain(sought)) return -1;
  const beyond = list
    .map((value, place) => ({ value, place }))
    .filter(({ value }) => isPlain(value) && compare(value, sought) * side > 0);
  const [nearest] = beyond.sort((a, b) => compare(a.value as Plain, b.value as Plain) * side);
  return nearest?.place ?? -1;
}
