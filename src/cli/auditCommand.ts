/** mtfp audit: workbooks in, findings out. */
import { auditWorkbook } from "../audit/auditWorkbook.ts";
import { auditArguments, type AuditArguments, auditHelp } from "./auditArguments.ts";
import { complain } from "./complain.ts";
import { printReport, reportJson } from "./fileReport.ts";
import { readGrid } from "./readGrid.ts";
import { exitCode, type ExitCode, type Terminal } from "./terminal.ts";
import { tellUsage } from "./tellUsage.ts";

export async function auditCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const asked = auditArguments(args);
  if (asked === "help" || "wrong" in asked) return tellUsage(asked, auditHelp, terminal);
  const codes: ExitCode[] = [];
  for (const file of asked.files) codes.push(await auditFile(file, asked, terminal));
  return codes.reduce<ExitCode>((worst, code) => (code > worst ? code : worst), exitCode.done);
}

async function auditFile(file: string, asked: AuditArguments, terminal: Terminal): Promise<ExitCode> {
  const start = performance.now();
  const grid = await readGrid(file);
  if ("problem" in grid) {
    complain([grid.problem], terminal);
    return exitCode.unreadable;
  }
  const audited = await auditWorkbook(grid);
  const report = { file, ...audited, milliseconds: Math.round(performance.now() - start) };
  const lines = asked.json ? [reportJson(report)] : printReport(report, asked);
  for (const line of lines) terminal.out(line);
  return audited.findings.some(({ tier }) => tier === "error") ? exitCode.problems : exitCode.done;
}
