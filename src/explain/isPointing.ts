/** Whether a part of a formula stands for cells that only working it out tells: OFFSET, INDIRECT, A1#, A1:INDEX(…). */
import type { AstExpression } from "@borgar/fx";
import { calledName } from "./callee.ts";

const functions = new Set(["OFFSET", "INDIRECT"]);

export function isPointing(node: AstExpression): boolean {
  if (node.type === "CallExpression") return functions.has(calledName(node));
  if (node.type === "UnaryExpression") return node.operator === "#";
  return node.type === "BinaryExpression" && (node.operator === ":" || node.operator === " ");
}

/** What such a formula has in its text, for those who do not want to parse all of them. */
export const maybePointing = /\b(?:OFFSET|INDIRECT)\(|[\w$)]#|\):|:[A-Z]+\(/i;
