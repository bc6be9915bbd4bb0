/** The parts that one part of a formula is made of, in its order; null for an argument left empty. */
import type { AstExpression } from "@borgar/fx";
import { calledLambda } from "./callee.ts";

export function partsOf(node: AstExpression): readonly (AstExpression | null | undefined)[] {
  if (node.type === "CallExpression") return [calledLambda(node), ...node.arguments];
  if (node.type === "LetExpression") return [...node.declarations.map(({ init }) => init), node.body];
  if (node.type === "LambdaExpression") return [node.body];
  return "arguments" in node ? node.arguments : [];
}
