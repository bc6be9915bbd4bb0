/** Every call in a formula, in its order. */
import type { AstExpression, CallExpression } from "@borgar/fx";
import { partsOf } from "./partsOf.ts";

export function callsIn(node: AstExpression | null | undefined): CallExpression[] {
  if (!node) return [];
  const calls = partsOf(node).flatMap(callsIn);
  return node.type === "CallExpression" ? [node, ...calls] : calls;
}
