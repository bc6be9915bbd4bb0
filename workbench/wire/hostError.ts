/** An error of the host in Excel's words: its code, sentence and HTTP status. */

/**
 * Code → [sentence, HTTP status]. The sentences are those of Microsoft's error table for add-ins; the statuses are
 * the usual ones for such a code, a guess where Excel's own is not documented.
 */
const known = {
  AccessDenied: ["You cannot perform the requested operation.", 403],
  ApiNotFound: [
    "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
    400,
  ],
  GeneralException: ["There was an internal error while processing the request.", 500],
  InvalidArgument: ["The argument is invalid or missing or has an incorrect format.", 400],
  InvalidObjectPath: ["The object path isn't working for what you're trying to do.", 400],
  InvalidOperation: ["The operation attempted is invalid on the object.", 400],
  InvalidOperationInCellEditMode: [
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
    409,
  ],
  InvalidReference: ["This reference is not valid for the current operation.", 400],
  InvalidRequest: ["Cannot process the request.", 400],
  InvalidSelection: ["The current selection is invalid for this operation.", 400],
  ItemAlreadyExists: ["The resource being created already exists.", 409],
  ItemNotFound: ["The requested resource doesn't exist.", 404],
  NotImplemented: ["The requested feature isn't implemented.", 501],
  RequestPayloadSizeLimitExceeded: ["The request payload size has exceeded the limit.", 413],
  ResponsePayloadSizeLimitExceeded: ["The response payload size has exceeded the limit.", 413],
} as const satisfies Record<string, readonly [string, number]>;

export type ErrorCode = keyof typeof known;

export class HostError extends Error {
  readonly code: string;
  readonly status: number;
  /** The member that failed, as "Worksheet.getRange"; filled in where the member is called. */
  location = "";

  /** Without a sentence of its own the error says what Excel says of that code. */
  constructor(code: ErrorCode, sentence?: string) {
    const [usual, status] = known[code];
    super(sentence ?? usual);
    this.name = "HostError";
    this.code = code;
    this.status = status;
  }
}
