/** HM Treasury's Green Book: the social time preference rate, real, by how far off the year is. */

/** The Green Book's rates run by years from now, not by calendar year. */
interface DiscountSpan {
  /** The first year of the span; year 0 is not discounted. */
  readonly fromYear: number;
  readonly rate: number;
}

const spans: readonly DiscountSpan[] = [
  { fromYear: 1, rate: 0.035 },
  { fromYear: 31, rate: 0.03 },
  { fromYear: 76, rate: 0.025 },
];

export const greenBook = {
  rate: 0.035,
  spans,
  source: {
    title: "HM Treasury, Green Book, table 2: present values and discount rate",
    url: "https://ppponline.affinitext.com/public/book?id=5905&toc_id=875611",
  },
  note: "Real flows only. A review of discounting was announced on 16 December 2025.",
} as const;
