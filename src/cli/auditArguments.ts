/** What mtfp audit is asked to do. */
import { commandLine, type Wrong } from "./commandLine.ts";

export interface AuditArguments {
  readonly files: readonly string[];
  readonly json: boolean;
  readonly notes: boolean;
}

export const auditHelp = `mtfp audit FILE.xlsx… [--json] [--notes]

  FILE.xlsx    the workbooks to audit
  --json       one JSON object a line for each workbook, with all findings
  --notes      lists notes too, not only errors and warnings

Ends with 0 when no finding is an error, 1 when one is, 2 when a workbook cannot be read (the others are audited all
the same) or something is wrong with the command.`;

/** @returns what is asked for, "help", or a sentence that says what is wrong. */
export function auditArguments(args: readonly string[]): AuditArguments | "help" | Wrong {
  const parsed = commandLine(args, {
    json: { type: "boolean", default: false },
    notes: { type: "boolean", default: false },
  });
  if ("wrong" in parsed) return parsed;
  const { values, positionals } = parsed;
  if (values.help) return "help";
  if (positionals.length === 0) return { wrong: "Name the workbooks: mtfp audit FILE.xlsx…" };
  return { files: positionals, json: values.json, notes: values.notes };
}
