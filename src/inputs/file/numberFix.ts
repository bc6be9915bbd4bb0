/** What to type where a number should stand, guessed from what stands there. */
import { guessNumber } from "./guessNumber.ts";

/** The numbers that a field can hold. */
export interface Limits {
  readonly least: number;
  readonly most: number;
  /** A likely value, for the sentence that says what to type. */
  readonly example: number;
  /** Whether the number is a share of 1, so that 28 may mean 28 %. */
  readonly share?: true;
}

/**
 * @example numberFix("32k", { least: 0, most: 1e12, example: 32_000 }) // => "type 32000"
 * @example numberFix(28, { least: 0, most: 1, example: 0.28, share: true }) // => "type 0.28 for 28%"
 */
export function numberFix(typed: unknown, limits: Limits): string {
  const guess = guessFor(typed);
  const hundredth = Number((guess / 100).toPrecision(12));
  if (limits.share && guess > limits.most && fits(hundredth, limits))
    return `type ${hundredth} for ${guess}%`;
  if (typeof typed === "string" && fits(guess, limits)) return `type ${guess}`;
  return `type ${wanted(guess, limits)}, such as ${limits.example}`;
}

/** A limit that is only there to catch slips is not worth telling. */
const untold = 100_000;

function wanted(guess: number, { least, most }: Limits): string {
  if (most < untold) return `a number from ${least} to ${most}`;
  if (guess > most) return "a smaller number";
  return least >= 0 ? `a number of ${least} or more` : "a number";
}

const fits = (value: number, { least, most }: Limits): boolean => value >= least && value <= most;

const guessFor = (typed: unknown): number => (typeof typed === "string" ? guessNumber(typed) : Number(typed));
