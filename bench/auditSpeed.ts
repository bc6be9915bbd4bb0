/** How many formulas the audit works through in a second: parsed, compared, and told. */
import { auditWorkbook } from "../src/audit/auditWorkbook.ts";
import type { WorkbookGrid } from "../src/audit/workbookGrid.ts";
import type { Figure } from "./figure.ts";
import { median } from "./median.ts";

/** Passes before the clock runs: the engine compiles what it runs often. */
const warmUp = 20;
const passes = 9;
const goal = 100_000;
const microsecondsInSecond = 1_000_000;

/** In seconds of the processor, so that other work on the machine does not count. */
export async function auditSpeed(what: string, grids: readonly WorkbookGrid[]): Promise<Figure> {
  const seconds: number[] = [];
  let formulas = 0;
  for (let pass = 0; pass < warmUp + passes; pass++) {
    formulas = 0;
    const start = process.cpuUsage();
    for (const grid of grids) formulas += (await auditWorkbook(grid)).formulas;
    const { user, system } = process.cpuUsage(start);
    seconds.push((user + system) / microsecondsInSecond);
  }
  return {
    what: `${what}: ${formulas.toLocaleString("en-GB")} formulas audited, parsing included`,
    ours: formulas / median(seconds.slice(warmUp)),
    reference: goal,
    unit: "formulas a second",
    against: "the goal",
    goal: { atLeast: 1 },
  };
}
