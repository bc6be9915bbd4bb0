/** What to say of a file that turned out unreadable on the way. */
import { Unreadable } from "./unreadable.ts";

/** Why a file is no workbook that can be read, and what to do about it: parts of one sentence. */
export interface FileFault {
  readonly what: string;
  readonly fix: string;
}

/** @throws whatever it was, if it is not the file's fault */
export function faultOf(error: unknown): FileFault {
  if (error instanceof Unreadable) return { what: error.message, fix: error.fix };
  throw error;
}
