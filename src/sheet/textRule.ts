/** What may be typed in a cell that holds text: one of a few words, or so many characters; and the prompt beside it. */
import type { TableColumn } from "../plan/plan.ts";
import type { InputRule } from "./sheetDraft.ts";

/** Characters, by field; what a plan file takes. */
const longest: Readonly<Record<string, number>> = { ref: 40, source: 2000, date: 60 };
const usual = 120;

export function textRule({ heading, field = "", choices, prompt = "" }: TableColumn): InputRule {
  const shown = { promptTitle: heading, prompt };
  if (choices) {
    return { rule: { kind: "list", choices }, ...shown, error: `Choose one of: ${choices.join(", ")}.` };
  }
  const most = longest[field] ?? usual;
  return { rule: { kind: "text", most }, ...shown, error: `Type at most ${most} characters.` };
}
