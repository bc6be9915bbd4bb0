/** Proves a total both ways: the sum of its years against the same formula over the totals of its parts. */
import { partsOf, type RowNode } from "../formula/rowNode.ts";
import { printRow } from "../formula/printRow.ts";
import type { PlanLine } from "../plan/plan.ts";
import type { Drawing } from "./drawing.ts";

/** @returns the formula of the check column, to the right of the total; undefined where the years do not simply add up. */
export function castCheck(
  node: RowNode | undefined,
  at: number,
  lineOf: (row: number) => PlanLine | undefined,
  { printing }: Drawing,
): string | undefined {
  const { sheet } = printing.placeOf(at);
  const adds = (row: number): boolean =>
    lineOf(row)?.total === "sum" && printing.placeOf(row).sheet === sheet;
  if (!node || lineOf(at)?.total !== "sum" || !isSum(node, adds)) return undefined;
  // In the check column, "this column" of the row's formula means the total column beside it.
  const overTotals = printRow(node, at, printing)
    .slice(1)
    .replaceAll(/(R(?:\[-?\d+\])?C)(?![[\d])/g, "$1[-1]");
  return `=IF(ROUND(${overTotals}-RC[-1],2)=0,0,1)`;
}

function isSum(node: RowNode, adds: (row: number) => boolean): boolean {
  const isPartSum = (part: RowNode): boolean => isSum(part, adds);
  switch (node.kind) {
    case "same":
      return adds(node.row);
    case "block":
      return Array.from({ length: node.last - node.first + 1 }, (_, at) => node.first + at).every(adds);
    case "binary":
      return "+-".includes(node.operator) && partsOf(node).every(isPartSum);
    case "call":
      return node.name === "SUM" && partsOf(node).every(isPartSum);
    case "negative":
      return isPartSum(node.of);
    default:
      return false;
  }
}
