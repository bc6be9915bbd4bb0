/** A formula that reads another workbook: its figures change, or fail, with a file that may not be there. */
import { message } from "../message.ts";
import { formulaRule } from "./formulaRule.ts";

export const otherWorkbook = formulaRule("otherWorkbook", ({ uses }) =>
  uses.some(({ reference }) => reference.isExternal)
    ? {
        category: "reference",
        tier: "note",
        confidence: 0.5,
        message: message`The formula reads another workbook.`,
      }
    : undefined,
);
