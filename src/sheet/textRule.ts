/** What may be typed in a cell that holds text: one of a few words or refs, or so many characters; and the prompt beside it. */
import type { TableColumn } from "../plan/plan.ts";
import type { InputRule } from "./sheetDraft.ts";
import type { Block } from "./workbookSpec.ts";

/** Characters, by field; what a plan file takes. */
const longest: Readonly<Record<string, number>> = { ref: 40, source: 2000, date: 60 };
const usual = 120;

/** Cells that hold the refs of a table's items. */
export interface RefCells {
  readonly sheet: string;
  readonly block: Block;
}

export function textRule(column: TableColumn, refs?: RefCells): InputRule {
  const { heading, field = "", choices, prompt = "" } = column;
  const shown = { promptTitle: heading, prompt };
  if (refs) return { rule: { kind: "cells", ...refs }, ...shown, error: `Choose a ref of ${refs.sheet}.` };
  if (choices) {
    return { rule: { kind: "list", choices }, ...shown, error: `Choose one of: ${choices.join(", ")}.` };
  }
  const most = longest[field] ?? usual;
  return { rule: { kind: "text", most }, ...shown, error: `Type at most ${most} characters.` };
}
