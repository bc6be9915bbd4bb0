/** A reserve from one year end to the next. */

/**
 * What a reserve holds at the year end: opening balance, plus what was added, less what was used.
 *
 * May fall below nought, which a plan must then mend.
 *
 * @example reserveClose(146.1, 2, 64.7) // => 83.4
 */
export function reserveClose(opening: number, added: number, used: number): number {
  return opening + added - used;
}
