/** Formulas that say a simple thing in a roundabout way: not wrong, but they make readers stop. */
import { message } from "../message.ts";
import { formulaRule } from "./formulaRule.ts";

export const needlessSum = formulaRule("needlessSum", ({ skeleton }) => {
  const isOne = skeleton === "SUM(r)";
  if (!isOne && !/^SUM\(r([-+*/]r)+\)$/.test(skeleton)) return undefined;
  return {
    category: "style",
    tier: "note",
    confidence: 0.3,
    message: isOne
      ? message`SUM of a single cell: the cell alone would do.`
      : message`SUM around a sum: leave out SUM.`,
  };
});
