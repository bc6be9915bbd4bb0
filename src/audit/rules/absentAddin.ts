/** A function of an add-in that this Excel doesn't have: the figure shown is an old one. */
import { message } from "../message.ts";
import { formulaRule } from "./formulaRule.ts";

export const absentAddin = formulaRule("absentAddin", ({ functions }) => {
  const name = functions.find((used) => used.includes("_XLDUDF_"));
  return name === undefined
    ? undefined
    : {
        category: "error-value",
        tier: "warning",
        confidence: 0.7,
        message: message`The function ${name.replace(/^.*_XLDUDF_/, "")} belongs to an add-in that is not loaded: the cell is not worked out.`,
      };
});
