/** Formulas that hide errors. */
import { message } from "../message.ts";
import { formulaRule } from "./formulaRule.ts";

const masks = new Set(["IFERROR", "ISERROR", "ISERR"]);

export const maskedError = formulaRule("maskedError", ({ functions }) => {
  const mask = functions.find((name) => masks.has(name));
  return mask === undefined
    ? undefined
    : {
        category: "masked-error",
        tier: "note",
        confidence: 0.4,
        message: message`${mask} hides every error, also those that nobody expects.`,
      };
});
