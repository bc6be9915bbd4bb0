/** mtfp compare: two versions of a workbook in, what changed out. */
import { compareWorkbooks, isDifferent } from "../audit/compareWorkbooks.ts";
import { compareArguments, compareHelp } from "./compareArguments.ts";
import { comparisonJson, printComparison } from "./comparisonReport.ts";
import { complain } from "./complain.ts";
import { readGrid } from "./readGrid.ts";
import { exitCode, type ExitCode, type Terminal } from "./terminal.ts";
import { tellUsage } from "./tellUsage.ts";

export async function compareCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const asked = compareArguments(args);
  if (asked === "help" || "wrong" in asked) return tellUsage(asked, compareHelp, terminal);
  const [before, after] = [await readGrid(asked.earlier), await readGrid(asked.later)];
  if ("problem" in before || "problem" in after) {
    complain(
      [before, after].flatMap((grid) => ("problem" in grid ? [grid.problem] : [])),
      terminal,
    );
    return exitCode.unreadable;
  }
  const report = { ...asked, ...compareWorkbooks(before, after) };
  const lines = asked.json ? [comparisonJson(report)] : printComparison(report);
  for (const line of lines) terminal.out(line);
  return isDifferent(report) ? exitCode.different : exitCode.done;
}
