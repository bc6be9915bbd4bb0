/** A salary once the year's pay award is in it. */
import { notNegative } from "../argument/notNegative.ts";
import { ModelError } from "../modelError.ts";
import { valueIn } from "../rates/dated.ts";
import { njcPayAwards } from "../rates/njcPayAwards.ts";
import { sentences } from "../sentences.ts";

/** An award as a table holds it: a share of pay below 1, or pounds from 100 upwards. */
type Award = number;

/** The award of a year in a table of one's own; undefined if it has none. */
export type OwnAwards = (year: number) => Award | undefined;

/**
 * Pay after the award of 1 April of the year: raised by a share, or by a flat sum.
 *
 * The NJC's awards of 2022, 2023 and 2024 were flat, so a percentage is wrong for them.
 *
 * @example payAfterAward(22_366, 2024) // => 23_656
 * @example payAfterAward(23_656, 2025) // => 24_412.992
 * @example payAfterAward(30_000, 2026, () => 0.03) // => 30_900
 * @param year The first calendar year: 2025 for 2025-26.
 * @param awards A table of one's own; the NJC's unless given.
 * @throws ModelError #N/A for a year that the table does not hold; #VALUE! for an award from 1 to 100.
 */
export function payAfterAward(annualPay: number, year: number, awards?: OwnAwards): number {
  const pay = notNegative("annual_pay", annualPay);
  const award = awards ? ownAward(awards, year) : njcAward(year);
  return award < 1 ? pay * (1 + award) : pay + award;
}

function njcAward(year: number): Award {
  const award = valueIn(njcPayAwards, year);
  if (!award)
    throw new ModelError("#N/A", sentences.yearNotHeld("NJC award", year, njcPayAwards, "award_table"));
  return award.kind === "percent" ? award.rate : award.pounds;
}

function ownAward(awards: OwnAwards, year: number): Award {
  const award = awards(year);
  if (award === undefined) throw new ModelError("#N/A", sentences.noAward(year));
  if (award < 0) throw new ModelError("#VALUE!", sentences.negative("The award", award));
  if (award >= 1 && award < 100) throw new ModelError("#VALUE!", sentences.unclearAward(award));
  return award;
}
