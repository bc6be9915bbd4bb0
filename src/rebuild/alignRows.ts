/** Finds rows again by their texts, after people put rows in or took rows out. */
import { commonRows, type RowPair } from "../audit/commonRows.ts";

export function alignRows(was: readonly string[], is: readonly string[]): RowPair[] {
  return fillEven(commonRows(was, is), [was.length, is.length]);
}

/** Where as many rows are left on both sides between two pairs, nothing came or went: people changed their texts. */
function fillEven(pairs: readonly RowPair[], ends: RowPair): RowPair[] {
  const filled: RowPair[] = [];
  let [was, is] = [-1, -1];
  for (const [one, other] of [...pairs, ends]) {
    const gap = one - was - 1;
    if (gap === other - is - 1) {
      for (let at = 1; at <= gap; at++) filled.push([was + at, is + at]);
    }
    filled.push([one, other]);
    [was, is] = [one, other];
  }
  return filled.slice(0, -1);
}
