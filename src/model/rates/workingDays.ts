/** The working days that DfE divides sickness absence by. */
import type { Source } from "./dated.ts";

const source: Source = {
  title: "DfE, Children's social work workforce: methodology (absence rate)",
  url: "https://explore-education-statistics.service.gov.uk/methodology/children-s-social-work-workforce",
};

/** Working days in the twelve months to 30 September, for an ordinary and for a leap year. */
export const workingDaysInYear = {
  ordinary: { value: 253, source },
  leap: { value: 254, source },
} as const;

/**
 * Working days in the twelve months to 30 September of the year given.
 *
 * @example workingDays(2024) // => 254
 * @example workingDays(2025) // => 253
 */
export function workingDays(yearEnding: number): number {
  const leap = (yearEnding % 4 === 0 && yearEnding % 100 !== 0) || yearEnding % 400 === 0;
  return (leap ? workingDaysInYear.leap : workingDaysInYear.ordinary).value;
}
