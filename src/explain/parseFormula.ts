/** A formula's syntax, or nothing where the parser knows no way through. */
import { type AstExpression, parse, tokenize } from "@borgar/fx";

const prefixes = /_xlfn\.(_xlws\.)?|_xlws\./gi;

/** Files write newer functions with a prefix that nobody sees in Excel. */
export function parseFormula(formula: string): AstExpression | undefined {
  try {
    return parse(tokenize(formula.replace(prefixes, ""), { withLocation: true }), {
      permitArrayRanges: true,
      permitArrayCalls: true,
    });
  } catch {
    return undefined; // such as Sheet1!#REF!: the caller says that it could not read it
  }
}
