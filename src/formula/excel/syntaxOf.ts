/** The syntax of a formula as Excel writes it. */
import { type AstExpression, parse, type Token } from "@borgar/fx";
import { isLostReference } from "./isLostReference.ts";
import { tokensOf } from "./tokensOf.ts";

/** @throws Error where it is no formula, or one of the few that the parser knows no way through. */
export function syntaxOf(formula: string): AstExpression {
  const tokens = tokensOf(formula, { withLocation: true }).map(plainError);
  return parse(tokens.flatMap(bracketed), { permitArrayRanges: true, permitArrayCalls: true });
}

/** The parser knows #REF! only without what stood around it. */
const plainError = (token: Token): Token => (isLostReference(token) ? { ...token, value: "#REF!" } : token);

const signs = new Set(["-", "+", "@"]);

/** The parser takes the sign of -A1# before its spill, and then asks where the spill's cell is. */
function bracketed(token: Token, at: number, tokens: readonly Token[]): readonly Token[] {
  if (token.value === "#" && isSigned(tokens, at - 1)) return [token, bracket(")", token)];
  return tokens[at + 1]?.value === "#" && isSigned(tokens, at) ? [bracket("(", token), token] : [token];
}

const isSigned = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.type.startsWith("range") === true && signs.has(tokens[at - 1]?.value ?? "");

const bracket = (value: string, { loc }: Token): Token => ({ type: "operator", value, ...(loc && { loc }) });
