/** What a call calls: a function by its name, or a LAMBDA that stands in front of its own arguments. */
import type { AstExpression, CallExpression, LambdaExpression } from "@borgar/fx";

/** In capitals; empty where there is no name. */
export function calledName({ callee }: CallExpression): string {
  return calledLambda({ callee }) ? "" : callee.name.toUpperCase();
}

/** The parser leaves the LAMBDA itself as the callee, whatever its types say. */
export function calledLambda({ callee }: Pick<CallExpression, "callee">): LambdaExpression | undefined {
  const called = callee as CallExpression["callee"] | AstExpression;
  return called.type === "LambdaExpression" ? called : undefined;
}
