/** The only place where a sum's complaint becomes an error that Excel understands. */
import { ModelError } from "../model/modelError.ts";

/** Excel's error for what a sum threw; anything but a ModelError is our own mistake and goes on up. */
export function excelError(thrown: unknown): CustomFunctions.Error {
  if (!(thrown instanceof ModelError)) throw thrown;
  return new CustomFunctions.Error(thrown.code as never, thrown.message);
}

/** The runtime shows any other error that is thrown as #VALUE!. */
const throwable: readonly string[] = ["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!"];

/**
 * The error of a result that is one cell, as that result or, where it can be, thrown:
 * Excel shows the sentence of a thrown error only.
 */
export function onlyError(thrown: unknown): CustomFunctions.Error {
  const error = excelError(thrown);
  if (!throwable.includes(error.code)) return error;
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- the runtime's class is an Error; its types omit that
  throw error;
}
