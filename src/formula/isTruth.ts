/** Whether a formula gives TRUE or FALSE rather than a number. */
import type { RowNode } from "./rowNode.ts";

export const comparisons: ReadonlySet<string> = new Set(["=", "<>", "<", "<=", ">", ">="]);
const truths: ReadonlySet<string> = new Set(["AND", "OR", "NOT"]);

export function isTruth(node: RowNode): boolean {
  if (node.kind === "binary") return comparisons.has(node.operator);
  if (node.kind === "custom") return isTruth(node.native);
  if (node.kind !== "call") return false;
  return truths.has(node.name) || (node.name === "IF" && node.args.slice(1).some(isTruth));
}
