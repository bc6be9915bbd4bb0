/** Numbers of things in words: 1 cell, 1,200 cells. */

export interface Counted {
  readonly one: string;
  readonly many: string;
}

export const counted = (count: number, { one, many }: Counted): string =>
  `${count.toLocaleString("en-GB")} ${count === 1 ? one : many}`;
