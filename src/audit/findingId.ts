/** A name for a finding that stays when rows are inserted: made of words and formulas, not of addresses. */

/** Letters beyond it take two places in a text. */
const lastOfOneUnit = 0xffff;

/** FNV-1a, 32 bits, as eight digits. */
export function findingId(...parts: readonly string[]): string {
  const text = parts.join("\u0000");
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    const letter = text.codePointAt(at) ?? 0;
    if (letter > lastOfOneUnit) at++;
    hash = Math.imul(hash ^ letter, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
