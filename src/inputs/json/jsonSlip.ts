/** What people type that is not JSON, and what to type instead. */
import { guessNumber } from "../file/guessNumber.ts";
import { quoted } from "../said.ts";
import type { Wanted } from "./scanJson.ts";

export interface JsonSlip {
  readonly what: string;
  readonly fix: string;
}

/** What stands at the place, as a pattern, and what to say of it. */
type Slip = readonly [RegExp, (found: string) => JsonSlip];

const ends: Slip = [
  /^$/,
  () => ({
    what: "the file ends too early",
    fix: "add what is missing at its end, such as a closing } or ]",
  }),
];
const comment: Slip = [
  /^(?:\/\/|\/\*|#)/,
  () => ({ what: "a plan file cannot hold comments", fix: "delete it, or put it into a source" }),
];

/** Where a value or a field's name should begin. */
const beginnings: readonly Slip[] = [
  ends,
  comment,
  [
    /^-?(?:NaN|Infinity)/i,
    (found) => ({ what: `${found} is no number`, fix: "type a number, or leave the field out" }),
  ],
  [
    /^['‘’“”«»`]/,
    (found) => ({ what: `a text begins with ${found}`, fix: 'use straight double quotation marks: "…"' }),
  ],
  [
    /^"(?:[^"\\\n]|\\["\\/bfnrtu])*\\/,
    () => ({ what: "a text holds a backslash", fix: "type it twice (\\\\), or / instead" }),
  ],
  [
    /^"/,
    () => ({ what: "a text does not end on its line", fix: 'put a " at its end, and keep it on one line' }),
  ],
  [
    /^[}\]]/,
    (found) => ({
      what: `there is a comma before ${found}`,
      fix: "delete the comma, or add what should follow it",
    }),
  ],
  [
    /^,/,
    () => ({
      what: "there is a comma too many",
      fix: "delete it, or type the value that is missing before it",
    }),
  ],
  [
    /^[-+]?[£$€][-\d.,]+[a-z]*/i,
    (found) => ({ what: `${found} is no plain number`, fix: typeNumber(found) }),
  ],
  [
    /^[-+]?[\d.,]*\d(?:%|k\b|m\b|bn\b)/i,
    (found) => ({ what: `${found} is no plain number`, fix: typeNumber(found) }),
  ],
  [
    /^[-+]?[.\d][\d.,]*/,
    (found) => ({
      what: `${found} is no plain number`,
      fix: "type numbers without thousands separators, plus signs or leading zeros, such as 32000 or 0.5",
    }),
  ],
  [/^[A-Za-z_]\w*/, (found) => ({ what: `${found} stands without quotation marks`, fix: `type "${found}"` })],
];

/** Where something else should come first. */
const between: Readonly<Record<Exclude<Wanted, "value" | "name">, readonly Slip[]>> = {
  colon: [
    ends,
    [/^/, () => ({ what: "a colon is missing", fix: 'put a colon after the name: "pay": 32000' })],
  ],
  comma: [
    ends,
    comment,
    [
      /^[}\]]/,
      (found) => ({ what: `${found} closes the wrong bracket`, fix: `type ${found === "}" ? "]" : "}"}` }),
    ],
    [/^/, () => ({ what: "a comma is missing", fix: "put a comma after the value before" })],
  ],
  end: [
    [
      /^/,
      () => ({
        what: "something follows after the end of the plan",
        fix: "delete it, or the closing } before it",
      }),
    ],
  ],
  shallow: [
    [
      /^/,
      () => ({ what: "too many brackets stand inside one another", fix: "check that it is a plan file" }),
    ],
  ],
};

function typeNumber(found: string): string {
  const guess = guessNumber(found);
  return Number.isNaN(guess) ? "type the number alone, such as 32000" : `type ${guess}`;
}

/**
 * @param rest the text from the place on
 * @param wanted what should stand there
 */
export function jsonSlip(rest: string, wanted: Wanted): JsonSlip {
  const slips = wanted === "value" || wanted === "name" ? beginnings : between[wanted];
  for (const [pattern, slip] of slips) {
    const [found] = pattern.exec(rest) ?? [];
    if (found !== undefined) return slip(found);
  }
  return {
    what: `${quoted(rest.slice(0, 1))} cannot stand here`,
    fix: "look here and on the line before for a missing comma, quotation mark or bracket",
  };
}
