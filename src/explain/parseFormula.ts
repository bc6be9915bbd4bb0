/** A formula's syntax, or nothing where the parser knows no way through. */
import type { AstExpression } from "@borgar/fx";
import { syntaxOf } from "../formula/excel/syntaxOf.ts";

const prefixes = /_xlfn\.(_xlws\.)?|_xlws\./gi;

/** Files write newer functions with a prefix that nobody sees in Excel. */
export function parseFormula(formula: string): AstExpression | undefined {
  try {
    return syntaxOf(formula.replace(prefixes, ""));
  } catch {
    return undefined; // such as a link to another program: the caller says that it could not read it
  }
}
