/** The middle of several timings: one slow run on a busy machine does not move it. */
export function median(timings: readonly number[]): number {
  const sorted = [...timings].sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error("No timing was taken.");
  return middle;
}
