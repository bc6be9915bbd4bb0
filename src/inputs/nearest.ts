/** The known word that somebody most probably meant. */

/**
 * Undefined where no word is near.
 *
 * @example nearest("yeras", ["year", "years"]) // => "years"
 */
export function nearest(typed: string, known: readonly string[]): string | undefined {
  const sought = typed.slice(0, 60).toLowerCase();
  const near = known
    .map((word) => ({ word, slips: slipsBetween(sought, word.toLowerCase()) }))
    .filter(({ word, slips }) => slips <= Math.max(1, word.length / 2.5));
  return near.sort((one, other) => one.slips - other.slips)[0]?.word;
}

/** Levenshtein's distance: letters typed too many, too few or wrong. */
function slipsBetween(from: string, to: string): number {
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (const [row, letter] of Array.from(from).entries()) {
    const now = [row + 1];
    for (const [column, left = 0] of last.slice(0, -1).entries()) {
      const above = last[column + 1] ?? 0;
      now.push(Math.min((now[column] ?? 0) + 1, above + 1, left + (letter === to[column] ? 0 : 1)));
    }
    last = now;
  }
  return last.at(-1) ?? Infinity;
}
