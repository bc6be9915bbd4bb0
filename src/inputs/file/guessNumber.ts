/** The number that somebody probably meant by a text. */

const multiples: Readonly<Record<string, number>> = { "": 1, k: 1e3, m: 1e6, bn: 1e9, "%": 0.01 };
const written = /^([-+]?)(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d*)?|\.\d+)(k|m|bn|%|)$/;

/** A number is shorter; of a longer text nothing is guessed. */
const longest = 60;

/** Words that stand beside a number and change nothing: "32,000 a year", "37 hours". */
const decoration = /[£€$\s_'’]|a ?year|p\.?a\.?|fte|hours?|weeks?|cases|children/g;

/**
 * NaN where no number can be guessed.
 *
 * @example guessNumber("£32,000") // => 32_000
 * @example guessNumber("1.5m") // => 1_500_000
 * @example guessNumber("(500)") // => -500
 */
export function guessNumber(text: string): number {
  const [, sign, digits, unit = ""] = written.exec(text.length > longest ? "" : simplified(text)) ?? [];
  if (digits === undefined) return NaN;
  const size = Number(digits.replaceAll(",", "")) * (multiples[unit] ?? 1);
  return Number((sign === "-" ? -size : size).toPrecision(12));
}

const simplified = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll("−", "-")
    .replace(/^\s*\((.*)\)\s*$/, "-$1")
    .replace("thousand", "k")
    .replace("million", "m")
    .replace(/per ?cent/, "%")
    .replaceAll(decoration, "");
