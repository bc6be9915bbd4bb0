/** How many formulas the audit works through in a second: parsed, compared, and told. */
import type { WorkbookGrid } from "../src/audit/workbookGrid.ts";
import { auditPassesInNode } from "./auditPassesInNode.ts";
import { auditPassesInPage } from "./auditPassesInPage.ts";
import type { Figure } from "./figure.ts";
import { median } from "./median.ts";

const goal = 100_000;
const millisecondsInSecond = 1000;

/** Where the audit runs: in the task pane, and from the command line. */
const engines = { Chromium: auditPassesInPage, Node: auditPassesInNode };

/**
 * By the quickest pass, which the goal is about: other work on the machine only ever makes one slower.
 * The middle one stands beside it.
 */
export async function auditSpeed(what: string, grids: readonly WorkbookGrid[]): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [engine, passesOver] of Object.entries(engines)) {
    const { formulas, milliseconds } = await passesOver(grids);
    const inSecond = (time: number): number => (formulas / time) * millisecondsInSecond;
    const passes = `${what}: ${formulas.toLocaleString("en-GB")} formulas audited in ${engine}, parsing included`;
    const shared = { reference: goal, unit: "formulas a second", against: "the goal" };
    figures.push(
      {
        ...shared,
        what: `${passes}; quickest of ${String(milliseconds.length)} passes`,
        ours: inSecond(Math.min(...milliseconds)),
        goal: { atLeast: 1 },
      },
      { ...shared, what: `${passes}; middle pass`, ours: inSecond(median(milliseconds)) },
    );
  }
  return figures;
}
