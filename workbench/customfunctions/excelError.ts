/** An error as a cell holds it: its code, and the sentence that Excel shows with two of them. */

export interface ExcelError {
  readonly code: string;
  readonly message?: string;
}

/** By shape, because a function's own errors are made by a class of the add-in's page. */
export function isExcelError(value: unknown): value is ExcelError {
  return (
    typeof value === "object" &&
    value !== null &&
    "code" in value &&
    typeof value.code === "string" &&
    value.code.startsWith("#")
  );
}

const codesGiven = new Set(["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!"]);
const codesWithSentence = new Set(["#VALUE!", "#N/A"]);

/** What Excel makes of an error a function gives: codes it does not take from functions become #VALUE!. */
export function shownError({ code, message }: ExcelError): ExcelError {
  if (!codesGiven.has(code)) return { code: "#VALUE!" };
  return message && codesWithSentence.has(code) ? { code, message } : { code };
}
