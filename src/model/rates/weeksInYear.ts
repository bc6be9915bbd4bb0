/** The weeks that a yearly salary is paid for. */

/** 52.143: a year of 365 days; a leap day is left out, as the NJC does. */
export const weeksInYear = {
  value: 365 / 7,
  source: {
    title: "Devon County Council, schools circular: hourly rate = salary ÷ 52.143 weeks ÷ 37 hours",
    url: "https://www.devon.gov.uk/schcomms/sc/052016-3386/",
  },
} as const;
