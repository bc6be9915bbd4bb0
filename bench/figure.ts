/** One line of the benchmark table: a measurement of ours against its reference in the same run. */
export interface Figure {
  readonly what: string;
  readonly ours: number;
  readonly reference: number;
  readonly unit: string;
  /** What the reference is. */
  readonly against: string;
  /** The largest (or smallest) ratio that meets the goal. */
  readonly goal?: { readonly atMost: number } | { readonly atLeast: number };
}

export function ratio({ ours, reference }: Figure): number {
  return ours / reference;
}

/** Whether the goal is met; undefined where there is none. */
export function isMet(figure: Figure): boolean | undefined {
  if (!figure.goal) return undefined;
  return "atMost" in figure.goal ? ratio(figure) <= figure.goal.atMost : ratio(figure) >= figure.goal.atLeast;
}
