/** The one error that a sum may raise: Excel's code for it and a sentence that says what to type. */

/** Errors as Excel writes them in a cell. The last four only pass through from a cell that holds them. */
export type ErrorCode =
  "#VALUE!" | "#N/A" | "#NUM!" | "#DIV/0!" | "#NULL!" | "#NAME?" | "#REF!" | (string & Record<never, never>);

/** What is wrong with an argument, for the person who typed the formula. */
export class ModelError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, sentence: string) {
    super(sentence);
    this.code = code;
  }
}
