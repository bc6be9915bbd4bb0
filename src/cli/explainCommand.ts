/** mtfp explain: a workbook and a cell in, what the cell does out. */
import { explainCell } from "../explain/explainCell.ts";
import type { Explanation } from "../explain/explanation.ts";
import { printExplanation } from "../explain/printExplanation.ts";
import type { WorkbookGrid } from "../audit/workbookGrid.ts";
import { complain } from "./complain.ts";
import { explainArguments, type ExplainArguments, explainHelp } from "./explainArguments.ts";
import { readGrid } from "./readGrid.ts";
import { exitCode, type ExitCode, jsonLine, plainLine, type Terminal } from "./terminal.ts";
import { tellUsage } from "./tellUsage.ts";

export async function explainCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const asked = explainArguments(args);
  if (asked === "help" || "wrong" in asked) return tellUsage(asked, explainHelp, terminal);
  const grid = await readGrid(asked.file);
  if ("problem" in grid) {
    complain([grid.problem], terminal);
    return exitCode.unreadable;
  }
  const explanation = explain(grid, asked);
  if (typeof explanation === "string") {
    terminal.err(plainLine(explanation));
    return exitCode.usage;
  }
  const lines = asked.json ? [jsonLine(explanation)] : printExplanation(explanation).map(plainLine);
  for (const line of lines) terminal.out(line);
  return exitCode.done;
}

/** @returns a sentence where the workbook has no such cell */
function explain(grid: WorkbookGrid, { file, sheet, cell }: ExplainArguments): Explanation | string {
  const isNamed = (name: string) => name.toLowerCase() === sheet.toLowerCase();
  const names = grid.sheets.map(({ name }) => name);
  const name = names.find(isNamed);
  if (name === undefined) return `${file} has no sheet "${sheet}"; its sheets are ${names.join(", ")}.`;
  return explainCell(grid, { sheet: name, cell });
}
