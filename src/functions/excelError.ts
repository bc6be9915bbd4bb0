/** The only place where a sum's complaint becomes an error that Excel understands. */
import { ModelError } from "../model/modelError.ts";

/** Excel's error for what a sum threw; anything but a ModelError is our own mistake and goes on up. */
export function excelError(thrown: unknown): CustomFunctions.Error {
  if (!(thrown instanceof ModelError)) throw thrown;
  return new CustomFunctions.Error(thrown.code as never, thrown.message);
}

/** Ends a function's call with the error that Excel shows in its one cell. */
export function throwInExcel(thrown: unknown): never {
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- the runtime's class is an Error; its types omit that
  throw excelError(thrown);
}
