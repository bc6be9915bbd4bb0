/** What Excel refuses, in words that say what to do next. */

/** Error code → sentence. Codes from Excel.ErrorCodes and the resource limits of Office add-ins. */
const sentences: Record<string, string> = {
  AccessDenied: "The sheet or the workbook is protected. Unprotect it on the Review tab, then try again.",
  ApiNotFound: "This version of Excel cannot do that. Update Excel, or use Excel on the web.",
  FormulaLengthExceedsLimit: "The formula is longer than Excel allows (8,192 characters).",
  InvalidOperationInCellEditMode: "A cell is being edited. Press Enter or Esc in the sheet, then try again.",
  InvalidReference: "That address does not exist in this workbook.",
  InvalidSelection: "Select one block of cells in the sheet, then try again.",
  ItemNotFound: "The sheet is no longer in this workbook. Choose the cell again.",
  NonBlankCellOffSheet: "There is no room on the sheet for the result.",
  NotImplemented: "This version of Excel cannot do that. Update Excel, or use Excel on the web.",
  RangeExceedsLimit: "That is too many cells at once. Select fewer cells.",
  RequestPayloadSizeLimitExceeded: "That is too much for Excel to write at once. Select fewer cells.",
  ResponsePayloadSizeLimitExceeded: "That is too much for Excel to read at once. Select fewer cells.",
  UnsupportedOperation: "Excel does not allow that here.",
};

/** An error of Excel's whose message can be shown as it stands. */
export class ExcelProblem extends Error {
  readonly code: string;

  constructor(code: string, excelsWords: string) {
    super(sentences[code] ?? `Excel refused: ${excelsWords}`);
    this.name = "ExcelProblem";
    this.code = code;
  }
}

/** Known by its shape: Office.js may run in a frame of its own, with an Error class of its own. */
const isExcelError = (error: unknown): error is { code: string; message: string } =>
  typeof error === "object" &&
  error !== null &&
  "code" in error &&
  typeof error.code === "string" &&
  "message" in error;

/** Anything but Excel's own refusals is handed back as it is: a bug must not be dressed up. */
export const excelProblem = (error: unknown): unknown =>
  isExcelError(error) ? new ExcelProblem(error.code, error.message) : error;
