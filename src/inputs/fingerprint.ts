/** A short text that stays the same as long as the figures of a plan do, and changes with any of them. */
import type { PlanInputs } from "./planInputs.ts";

/** What tells about figures but is not worked with: it may be reworded without making a result stale. */
const words: ReadonlySet<string> = new Set([
  ...["title", "council", "author", "name", "role", "grade", "note"],
  ...["source", "owner", "date", "confidence"],
]);

/** @example fingerprint(inputs) // => "3f09-c2b1" */
export function fingerprint(inputs: PlanInputs): string {
  const hash = fowlerNollVo(canonical(inputs));
  const digits = hash.toString(16).padStart(8, "0");
  return `${digits.slice(0, 4)}-${digits.slice(4)}`;
}

/** The same text for the same figures, in whatever order somebody named them. */
function canonical(part: unknown): string {
  if (Array.isArray(part)) return `[${part.map(canonical).join()}]`;
  if (typeof part !== "object" || part === null) return JSON.stringify(part);
  const entries = Object.entries(part).filter(([key, value]) => !words.has(key) && value !== undefined);
  return `{${entries
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, value]) => `${key}:${canonical(value)}`)
    .join()}}`;
}

/** The 32-bit hash FNV-1a, over UTF-16 code units. */
function fowlerNollVo(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
