/** Every call in a formula, in its order. */
import type { AstExpression, CallExpression } from "@borgar/fx";
import { calledLambda } from "./callee.ts";

export function callsIn(node: AstExpression | null | undefined): CallExpression[] {
  if (!node) return [];
  const calls = partsOf(node).flatMap(callsIn);
  return node.type === "CallExpression" ? [node, ...calls] : calls;
}

function partsOf(node: AstExpression): readonly (AstExpression | null | undefined)[] {
  if (node.type === "CallExpression") return [calledLambda(node), ...node.arguments];
  if (node.type === "LetExpression") return [...node.declarations.map(({ init }) => init), node.body];
  if (node.type === "LambdaExpression") return [node.body];
  return "arguments" in node ? node.arguments : [];
}
