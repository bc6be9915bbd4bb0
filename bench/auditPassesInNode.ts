/** The same passes in Node, as on the command line: in a process that has run nothing else. */
import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { WorkbookGrid } from "../src/audit/workbookGrid.ts";
import { type AuditPasses, auditPasses } from "./auditPasses.ts";

export function auditPassesInNode(grids: readonly WorkbookGrid[]): Promise<AuditPasses> {
  return new Promise((done, failed) => {
    const child = fork(fileURLToPath(import.meta.url), { serialization: "advanced" });
    child.once("message", (passes) => {
      done(passes as AuditPasses);
      child.disconnect();
    });
    child.once("exit", (code) => failed(new Error(`The passes broke off with ${String(code)}.`)));
    child.send([...grids]);
  });
}

const isForked = process.send !== undefined && process.argv[1] === fileURLToPath(import.meta.url);
if (isForked) {
  process.once("message", (grids) => {
    void auditPasses(grids as readonly WorkbookGrid[]).then((passes) => process.send?.(passes));
  });
}
