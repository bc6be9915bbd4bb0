/** How the parts of a formula are said, for those who put sentences together from them. */
import type { AstExpression } from "@borgar/fx";

/** Text, and how tightly it holds together beside a sign: 9 never needs brackets, 0 always. */
export interface Phrase {
  readonly text: string;
  readonly power: number;
  /** Dates are before and after, not below and above. */
  readonly isDate?: boolean;
}

export const powers = { whole: 9, listed: 1, called: 1, loose: 0 } as const;

/** @param between what stands between values in a list, where the function has a sign for it */
export type SayPart = (node: AstExpression, between?: string) => Phrase;
