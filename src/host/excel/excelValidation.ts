/** What may be typed in a block of cells, as Excel takes it. */
import type { Block, Validation } from "../../sheet/workbookSpec.ts";
import { blockAddress } from "../blockAddress.ts";
import { cellsReference } from "../cellsReference.ts";

type Rule = Validation["rule"];

function excelRule(rule: Rule): Excel.DataValidationRule {
  if (rule.kind === "list") return { list: { inCellDropDown: true, source: rule.choices.join(",") } };
  if (rule.kind === "cells") return { list: { inCellDropDown: true, source: `=${cellsReference(rule)}` } };
  if (rule.kind === "text") return { textLength: { formula1: 0, formula2: rule.most, operator: "Between" } };
  const bounds = { formula1: rule.least, formula2: rule.most, operator: "Between" } as const;
  return rule.kind === "whole" ? { wholeNumber: bounds } : { decimal: bounds };
}

/** Blocks that take the same, said once for all of them. */
export interface Alike {
  readonly rule: Omit<Validation, keyof Block>;
  readonly addresses: string;
}

export function alike(validations: readonly Validation[]): Alike[] {
  const found = new Map<string, Alike>();
  for (const { row, column, height, width, ...rule } of validations) {
    const key = JSON.stringify(rule);
    const address = blockAddress({ row, column, height, width });
    const others = found.get(key);
    found.set(key, { rule, addresses: others ? `${others.addresses},${address}` : address });
  }
  return [...found.values()];
}

export function validate(sheet: Excel.Worksheet, { rule, addresses }: Alike): void {
  const { promptTitle, prompt, error } = rule;
  const { dataValidation } = sheet.getRanges(addresses);
  dataValidation.rule = excelRule(rule.rule);
  dataValidation.prompt = { showPrompt: true, title: promptTitle, message: prompt };
  dataValidation.errorAlert = { showAlert: true, style: "Stop", title: promptTitle, message: error };
}
