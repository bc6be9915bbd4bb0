/** What may be typed in a block of cells, as a file says it. */
import { cellsReference } from "../cellsReference.ts";
import type { Validation } from "../../sheet/workbookSpec.ts";

/** Excel refuses a longer list written into the rule itself. */
const longestList = 255;

function allowed(rule: Validation["rule"]) {
  if (rule.kind === "text")
    return { type: "textLength" as const, operator: "between" as const, formulae: [0, rule.most] };
  if (rule.kind === "cells") return { type: "list" as const, formulae: [cellsReference(rule)] };
  if (rule.kind !== "list")
    return { type: rule.kind, operator: "between" as const, formulae: [rule.least, rule.most] };
  const choices = rule.choices.join(",");
  if (choices.length > longestList || rule.choices.some((choice) => /[",]/.test(choice))) {
    throw new Error(
      `A list of choices cannot hold commas or quotes, nor more than 255 characters: ${choices}`,
    );
  }
  return { type: "list" as const, formulae: [`"${choices}"`] };
}

export function xlsxValidation({ rule, promptTitle, prompt, error }: Validation) {
  return {
    ...allowed(rule),
    allowBlank: true,
    showInputMessage: true,
    promptTitle,
    prompt,
    showErrorMessage: true,
    errorStyle: "stop",
    errorTitle: promptTitle,
    error,
  };
}
