/** Formulas that are too knotted to see whether they are right. */
import { callArguments } from "../facts/callArguments.ts";
import type { FormulaShape } from "../facts/formulaShape.ts";
import { type Message, message } from "../message.ts";
import { formulaRule } from "./formulaRule.ts";

const mostNested = 3;
/** Of a hundred different formulas in 35 public workbooks one does more. */
const mostSteps = 13;

const knots: readonly ((shape: FormulaShape) => Message | undefined)[] = [
  ({ functions }) => {
    const nested = functions.filter((name) => name === "IF").length;
    return nested > mostNested
      ? message`${nested} IFs in one formula: a table with a lookup is easier to check.`
      : undefined;
  },
  ({ skeleton }) =>
    /(--|\+-|-\+)(?!1)/.test(skeleton) ? message`Two signs in a row: one of them may be a slip.` : undefined,
  ({ functions, r1c1 }) =>
    functions.includes("IF") && callArguments(r1c1.toUpperCase(), "IF").some((given) => given.length < 3)
      ? message`An IF without its third part shows FALSE where the condition fails.`
      : undefined,
  ({ functions, skeleton }) => {
    const steps = functions.length + (skeleton.match(/[-+*/^&]|[<>=]+/g)?.length ?? 0);
    return steps > mostSteps
      ? message`${steps} steps in one formula: cells for its parts would show whether each is right.`
      : undefined;
  },
];

export const knottedFormula = formulaRule("knottedFormula", (shape) => {
  for (const knot of knots) {
    const complaint = knot(shape);
    if (complaint) return { category: "style", tier: "note", confidence: 0.4, message: complaint };
  }
  return undefined;
});
