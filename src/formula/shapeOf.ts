/** A formula without what it reads: rows of one shape are worked out together. */
import { partsOf, type RowNode } from "./rowNode.ts";

/**
 * Equal for formulas that differ only in their rows and numbers.
 *
 * @example shapeOf of "staff.a*pay.a" and of "staff.b*pay.b" is "*(same,same)"
 */
export function shapeOf(node: RowNode): string {
  const head = node.kind === "binary" ? node.operator : node.kind === "call" ? node.name : node.kind;
  const parts = partsOf(node);
  return parts.length === 0 ? head : `${head}(${parts.map(shapeOf).join(",")})`;
}
