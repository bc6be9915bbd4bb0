/** Formulas that hide errors, or that are too knotted to see whether they are right. */
import { formulaRule } from "./formulaRule.ts";

const mostNested = 3;
const masks = new Set(["IFERROR", "ISERROR", "ISERR"]);

export const maskedError = formulaRule("maskedError", ({ functions, skeleton }) => {
  const mask = functions.find((name) => masks.has(name));
  if (mask !== undefined) return note(`${mask} hides every error, also those that nobody expects.`);
  const nested = functions.filter((name) => name === "IF").length;
  if (nested > mostNested)
    return note(`${String(nested)} IFs in one formula: a table with a lookup is easier to check.`);
  return /(--|\+-|-\+)(?!1)/.test(skeleton)
    ? note("Two signs in a row: one of them may be a slip.")
    : undefined;
});

const note = (message: string) =>
  ({ category: "masked-error", tier: "note", confidence: 0.4, message }) as const;
