/** A name for a finding that stays when rows are inserted: made of words and formulas, not of addresses. */

/** FNV-1a, 32 bits, as eight digits. */
export function findingId(...parts: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const letter of parts.join("\u0000")) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
