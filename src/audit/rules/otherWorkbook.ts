/** A formula that reads another workbook: its figures change, or fail, with a file that may not be there. */
import { isElsewhere } from "../facts/isElsewhere.ts";
import { message } from "../message.ts";
import { formulaRule, type Judge } from "./formulaRule.ts";
import type { Rule } from "./rule.ts";

const judge: Judge = ({ uses, names }, workbook) =>
  uses.some(({ reference }) => reference.isExternal) || names.some((name) => isElsewhere(name, workbook))
    ? {
        category: "reference",
        tier: "note",
        confidence: 0.5,
        message: message`The formula reads another workbook, without which its figures can neither change nor be traced: keep that file at hand, or bring the figures into this one.`,
      }
    : undefined;

/** Whether Pay.xlsx!Rate is a sheet's name or a workbook's depends on the sheets that there are. */
export const otherWorkbook: Rule = { ...formulaRule("otherWorkbook", judge), looksAround: true };
