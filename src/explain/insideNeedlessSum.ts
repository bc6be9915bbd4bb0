/** The sum inside a SUM that adds nothing to it: SUM(A1+B1) says no more than A1+B1. */
import type { AstExpression } from "@borgar/fx";
import { calledName } from "./callee.ts";

const arithmetic: ReadonlySet<string> = new Set("+-*/");

export function insideNeedlessSum(node: AstExpression): AstExpression | undefined {
  if (node.type !== "CallExpression" || calledName(node) !== "SUM") return undefined;
  const [only, ...more] = node.arguments;
  return only && more.length === 0 && isOfSingles(only) ? only : undefined;
}

/** Of several cells at once SUM is needed: SUM(A1:A3*B1:B3). */
const isOfSingles = (node: AstExpression): boolean =>
  node.type === "BinaryExpression" && arithmetic.has(node.operator) && node.arguments.every(isSingle);

const isSingle = (node: AstExpression): boolean =>
  (node.type === "ReferenceIdentifier" && node.kind === "range" && !node.value.includes(":")) ||
  (node.type === "Literal" && typeof node.value === "number") ||
  isOfSingles(node);
