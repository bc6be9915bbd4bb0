/** Formulas that Excel works out at every change, or that hide what they read. */
import { type Message, message } from "../message.ts";
import { formulaRule } from "./formulaRule.ts";

const reasons: Readonly<Record<string, string>> = {
  OFFSET: "hides which cells it reads",
  INDIRECT: "hides which cells it reads",
  NOW: "gives another figure every day",
  TODAY: "gives another figure every day",
  RAND: "gives another figure each time",
  RANDBETWEEN: "gives another figure each time",
  RANDARRAY: "gives another figure each time",
};

export const volatileFormula = formulaRule("volatileFormula", ({ functions, uses }) => {
  const name = functions.find((used) => used in reasons);
  if (name !== undefined)
    return note(message`${`${name} ${reasons[name] ?? ""}`}, and is worked out at every change.`);
  return uses.some(({ reference }) => reference.isEndless)
    ? note(message`The formula reads whole rows or columns: whatever is typed there later counts.`)
    : undefined;
});

const note = (what: Message) =>
  ({ category: "volatile", tier: "note", confidence: 0.4, message: what }) as const;
