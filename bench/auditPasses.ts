/** Passes of the audit over workbooks, timed: the same code for Node and for a page. */
import { auditWorkbook } from "../src/audit/auditWorkbook.ts";
import type { WorkbookGrid } from "../src/audit/workbookGrid.ts";

export interface AuditPasses {
  /** In all the workbooks together. */
  readonly formulas: number;
  /** Of each pass over all of them. */
  readonly milliseconds: readonly number[];
}

/** Passes before the clock runs: the engine compiles what it runs often. */
const warmUp = 20;
const passes = 40;

export async function auditPasses(grids: readonly WorkbookGrid[]): Promise<AuditPasses> {
  const milliseconds: number[] = [];
  let formulas = 0;
  for (let pass = 0; pass < warmUp + passes; pass++) {
    formulas = 0;
    const start = performance.now();
    for (const grid of grids) formulas += (await auditWorkbook(grid)).formulas;
    milliseconds.push(performance.now() - start);
  }
  return { formulas, milliseconds: milliseconds.slice(warmUp) };
}
