/** Finds rows again by their texts, after people put rows in or took rows out. */
import { commonRows, type RowPair } from "../audit/commonRows.ts";

export function alignRows(was: readonly string[], is: readonly string[]): RowPair[] {
  const ends: RowPair = [was.length, is.length];
  return fillEven(withoutSlips(commonRows(was, is), ends, { was, is }), ends);
}

interface Rows {
  readonly was: readonly string[];
  readonly is: readonly string[];
}

/**
 * Empty rows are all alike: beside a row that somebody emptied they pair one row off. They tell of rows that came and
 * went only where more of them fit together so than row by row.
 */
function withoutSlips(pairs: readonly RowPair[], ends: RowPair, { was, is }: Rows): RowPair[] {
  const kept: RowPair[] = [];
  let empty: RowPair[] = [];
  let last: RowPair = [-1, -1];
  for (const pair of [...pairs, ends]) {
    if (was[pair[0]] === "") {
      empty.push(pair);
      continue;
    }
    const isEven = pair[0] - last[0] === pair[1] - last[1];
    const offset = last[1] - last[0];
    const alike = was
      .slice(last[0] + 1, pair[0])
      .filter((mark, at) => mark === is[last[0] + 1 + at + offset]);
    if (!isEven || alike.length < empty.length) kept.push(...empty);
    kept.push(pair);
    [last, empty] = [pair, []];
  }
  return kept.slice(0, -1);
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
