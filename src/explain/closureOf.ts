/** The LAMBDA that a part of a formula stands for. */
import type { AstExpression, CallExpression, LambdaExpression } from "@borgar/fx";
import { calledLambda, calledName } from "./callee.ts";
import { functionTable } from "./functions/functionTable.ts";
import { parseFormula } from "./parseFormula.ts";
import { type Closure, isClosure, type Working } from "./working.ts";

export function closureCalled(node: CallExpression, working: Working): Closure | undefined {
  const lambda = calledLambda(node);
  return lambda ? { lambda, names: working.names } : closureNamed(calledName(node), working);
}

/** A LAMBDA where it stands, or the name of one; a function's bare name is a LAMBDA of one value. */
export function closureOf(node: AstExpression | null | undefined, working: Working): Closure | undefined {
  if (node?.type === "LambdaExpression") return { lambda: node, names: working.names };
  if (node?.type !== "ReferenceIdentifier" || node.kind !== "name") return undefined;
  return closureNamed(node.value, working) ?? ofFunction(node.value);
}

function closureNamed(name: string, { names, cells, home }: Working): Closure | undefined {
  const local = names.get(name.toLowerCase());
  if (local !== undefined) return isClosure(local) ? local : undefined;
  const formula = cells.name(name, home.sheet)?.formula;
  const lambda = formula && /LAMBDA\(/i.test(formula) ? parseFormula(formula) : undefined;
  return lambda?.type === "LambdaExpression" ? { lambda, names: new Map() } : undefined;
}

function ofFunction(name: string): Closure | undefined {
  if (!functionTable[name.toUpperCase()]) return undefined;
  const lambda = parseFormula(`=LAMBDA(list,${name}(list))`);
  return lambda && { lambda: lambda as LambdaExpression, names: new Map() };
}
