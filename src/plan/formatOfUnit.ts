/** How a figure of a source is shown, by the unit that stands beside it. */
import type { LineFormat } from "./plan.ts";

const formats: readonly (readonly [RegExp, LineFormat])[] = [
  [/^£/, "pounds"],
  [/fraction|^%/i, "percent"],
  [/FTE/, "fte"],
];

/**
 * @param millions how £m are shown: worked-out ones need their thousandths, typed ones any number
 * @example formatOfUnit("fraction", "ratio") // => "percent"
 */
export function formatOfUnit(unit: string, millions: "ratio" | "factor"): LineFormat {
  if (/^£m/i.test(unit)) return millions;
  return formats.find(([pattern]) => pattern.test(unit))?.[1] ?? "ratio";
}
