/** Where a figure stands in a chart: the axis holds every figure, with room for the words at both ends. */

/** @returns figure → height from the top, in a chart so high with such margins */
export function chartScale(
  figures: readonly number[],
  { height, margin }: { readonly height: number; readonly margin: number },
): (figure: number) => number {
  const known = figures.filter(Number.isFinite);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const span = high - low || 1;
  return (figure) => margin + ((high - figure) / span) * (height - 2 * margin);
}
