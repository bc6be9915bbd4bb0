/** What may be typed in a block of cells, as Excel takes it. */
import type { Validation } from "../sheet/workbookSpec.ts";

type Rule = Validation["rule"];

function excelRule(rule: Rule): Excel.DataValidationRule {
  if (rule.kind === "list") return { list: { inCellDropDown: true, source: rule.choices.join(",") } };
  if (rule.kind === "text") return { textLength: { formula1: 0, formula2: rule.most, operator: "Between" } };
  const bounds = { formula1: rule.least, formula2: rule.most, operator: "Between" } as const;
  return rule.kind === "whole" ? { wholeNumber: bounds } : { decimal: bounds };
}

export function validate(range: Excel.Range, { rule, promptTitle, prompt, error }: Validation): void {
  range.dataValidation.rule = excelRule(rule);
  range.dataValidation.prompt = { showPrompt: true, title: promptTitle, message: prompt };
  range.dataValidation.errorAlert = { showAlert: true, style: "Stop", title: promptTitle, message: error };
}
