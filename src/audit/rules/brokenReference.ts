/** #REF! in a formula, or in a name that it uses: the cells were deleted. */
import { message } from "../message.ts";
import { formulaRule, type Judge } from "./formulaRule.ts";
import type { Rule } from "./rule.ts";

const judge: Judge = ({ isBroken, names }, { grid }) => {
  if (isBroken) {
    return {
      category: "reference",
      tier: "error",
      confidence: 0.95,
      message: message`The formula refers to cells that were deleted (#REF!).`,
    };
  }
  const broken = names.find((name) => grid.names.some((known) => isBrokenName(known, name)));
  return broken === undefined
    ? undefined
    : {
        category: "reference",
        tier: "error",
        confidence: 0.9,
        message: message`The name ${broken} refers to cells that were deleted (#REF!).`,
      };
};

/** Names may change while the sheets stay as they are. */
export const brokenReference: Rule = { ...formulaRule("brokenReference", judge), looksAround: true };

const isBrokenName = (
  { name, formula }: { readonly name: string; readonly formula: string },
  used: string,
): boolean => name.toLowerCase() === used.toLowerCase() && formula.includes("#REF!");
