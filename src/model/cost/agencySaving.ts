/** What turning agency places into employed posts saves. */
import { notNegative } from "../argument/notNegative.ts";

/**
 * The premium no longer paid once fewer agency workers fill the posts.
 *
 * A full year's saving, and only if the posts are filled by employed staff.
 *
 * @example agencySaving(38, 18, 24_000) // => 480_000
 * @param premium £ a year for each FTE; may be negative.
 * @throws ModelError #VALUE! for negative FTE.
 */
export function agencySaving(agencyFteFrom: number, agencyFteTo: number, premium: number): number {
  const fall = notNegative("agency_fte_from", agencyFteFrom) - notNegative("agency_fte_to", agencyFteTo);
  return fall * premium;
}
