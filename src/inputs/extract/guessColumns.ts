/** Which column of an extract says what, guessed from the headings. */
import type { Extract, ExtractColumns, ExtractField } from "./extract.ts";

/** The likeliest words first; each field takes the first column that fits and that no other has taken. */
const words: readonly (readonly [ExtractField, readonly RegExp[]])[] = [
  ["chargeRate", [/charge rate|hourly charge|agency rate/i]],
  ["newlyQualified", [/newly qualified|\bnqsw\b|\basye\b/i]],
  ["headcount", [/head ?count|^heads$|number of (people|staff)/i]],
  [
    "pay",
    [
      /fte (salary|pay)|full[- ]time (salary|pay)/i,
      /annual (salary|pay)|basic (salary|pay)/i,
      /\bsalary\b|\bpay\b(?! ?(point|scale|grade|band|roll))/i,
    ],
  ],
  ["fte", [/^(contract(ed)? |post )?fte$/i, /\bfte\b|\bwte\b|full[- ]time equivalent/i]],
  ["hours", [/contract(ed|ual)? hours|weekly hours|hours/i]],
  ["grade", [/^grade$/i, /grade|pay ?scale|band|spinal/i]],
  ["vacant", [/vacan/i, /post status|occup/i]],
  [
    "agency",
    [/agency|locum/i, /contract type|employment (type|status)|worker type|assignment (type|category)/i],
  ],
  [
    "role",
    [/^(role|job title|post title|position title)$/i, /job|role|title|position|post name|designation/i],
  ],
];

export function guessColumns({ headings }: Pick<Extract, "headings">): ExtractColumns {
  const taken = new Map<ExtractField, number>();
  for (const [field, patterns] of words) {
    const free = (place: number): boolean => ![...taken.values()].includes(place);
    const fits = (pattern: RegExp): number =>
      headings.findIndex((heading, place) => free(place) && pattern.test(heading));
    const [place] = patterns.map(fits).filter((found) => found >= 0);
    if (place !== undefined) taken.set(field, place);
  }
  return Object.fromEntries(taken);
}
