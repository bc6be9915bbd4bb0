/** A figure as a finding names it: as typed, without the last digits that calculating leaves behind. */

const digits = 12;

/** @example figureText(0.23199999999999998) // => "0.232" */
export const figureText = (value: number): string => String(Number(value.toPrecision(digits)));
