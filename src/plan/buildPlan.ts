/** From inputs to the plan: the sheets that it needs, and their rows compiled and worked out. */
import { compileRows } from "../formula/compileRows.ts";
import type { Row } from "../formula/row.ts";
import type { PlanInputs } from "../inputs/planInputs.ts";
import { changesSheet } from "./changesSheet.ts";
import { checksSheet } from "./checksSheet.ts";
import { demandSheet } from "./demandSheet.ts";
import { invests, investSheet } from "./investSheet.ts";
import { linesSheet } from "./linesSheet.ts";
import { mtfpSheet } from "./mtfpSheet.ts";
import { placementsSheet } from "./placementsSheet.ts";
import { reservesSheet } from "./reservesSheet.ts";
import { inputsSheet } from "./inputsSheet.ts";
import { nativeOf } from "./nativeOf.ts";
import { paySheet } from "./paySheet.ts";
import type { Plan, PlanSheet } from "./plan.ts";
import { postsSheet } from "./postsSheet.ts";
import { staffSheet } from "./staffSheet.ts";
import { timingSheet } from "./timingSheet.ts";

/** Each sheet with whether this plan has anything for it, in the order of the tabs. */
const sheets: readonly (readonly [(inputs: PlanInputs) => PlanSheet, (inputs: PlanInputs) => boolean])[] = [
  [inputsSheet, always],
  [postsSheet, always],
  [changesSheet, always],
  [linesSheet, always],
  [staffSheet, hasPosts],
  [paySheet, hasPosts],
  [demandSheet, ({ cases }) => cases.length > 0],
  [placementsSheet, ({ placements }) => placements.length > 0],
  [timingSheet, (inputs) => hasPosts(inputs) || hasChanges(inputs)],
  [mtfpSheet, always],
  [investSheet, invests],
  [reservesSheet, ({ reserves }) => reserves.length > 0],
  [checksSheet, always],
];

/** Somebody may want to add to it. */
function always(): boolean {
  return true;
}

function hasPosts({ posts }: PlanInputs): boolean {
  return posts.length > 0;
}

function hasChanges({ staffChanges, childrenReductions }: PlanInputs): boolean {
  return staffChanges.length + childrenReductions.length > 0;
}

/**
 * @param inputs without Problems
 * @throws RowError for a formula in the inputs that cannot be compiled.
 */
export function buildPlan(inputs: PlanInputs): Plan {
  const built = sheets.flatMap(([sheet, isWanted]) => (isWanted(inputs) ? [sheet(inputs)] : []));
  const compiled = compileRows(built.flatMap(rowsOf), inputs.years, nativeOf);
  compiled.evaluate();
  return { inputs, sheets: built, compiled };
}

function rowsOf({ tables, blocks }: PlanSheet): Row[] {
  // Column by column, so that the figures of one column follow one another and can be added up as a block.
  const cells = tables.flatMap(({ columns, items }) =>
    columns.flatMap((_, at) => items.flatMap((item) => item.cells[at] ?? [])),
  );
  return [
    ...cells.filter((cell) => typeof cell !== "string"),
    ...blocks.flatMap(({ lines }) => lines.map(({ row }) => row)),
  ];
}
