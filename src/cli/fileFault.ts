/** Why a file cannot be read or written, in words. */
import type { Problem } from "../inputs/problem.ts";

const faults: Readonly<Record<string, Pick<Problem, "what" | "fix">>> = {
  ENOENT: { what: "there is no such file or folder", fix: "check the name" },
  EISDIR: { what: "this is a folder", fix: "name a file" },
  ENOTDIR: { what: "a part of the path is a file", fix: "check the name" },
  EACCES: { what: "you may not open it", fix: "ask for access, or use another place" },
  EPERM: {
    what: "you may not change it, or another program has it open",
    fix: "close it there and try again",
  },
  EBUSY: { what: "another program has it open", fix: "close it there and try again" },
  EROFS: { what: "the disk can only be read", fix: "use another place" },
  ENOSPC: { what: "the disk is full", fix: "make room and try again" },
};

/** For the catch of a promise; anything that is not about the file goes on upwards. */
export function fileFault(path: string, done: "read" | "written"): (error: unknown) => Problem {
  return (error) => {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    const fault = faults[code];
    if (!fault) throw error;
    return { place: path, what: `it cannot be ${done}: ${fault.what}`, fix: fault.fix };
  };
}
