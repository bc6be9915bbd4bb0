/** What mtfp compare is asked to do. */
import { commandLine, type Wrong } from "./commandLine.ts";

export interface CompareArguments {
  readonly earlier: string;
  readonly later: string;
  readonly json: boolean;
}

export const compareHelp = `mtfp compare OLD.xlsx NEW.xlsx [--json]

  OLD.xlsx     the earlier version
  NEW.xlsx     the later version
  --json       one JSON object instead of text

Rows and columns that came or went are told once; cells are held against those that they were before. Looks, charts
and names are not compared.

Ends with 0 when nothing changed, 1 when something did, 2 when a workbook cannot be read or something is wrong with
the command.`;

/** @returns what is asked for, "help", or a sentence that says what is wrong. */
export function compareArguments(args: readonly string[]): CompareArguments | "help" | Wrong {
  const parsed = commandLine(args, { json: { type: "boolean", default: false } });
  if ("wrong" in parsed) return parsed;
  const { values, positionals } = parsed;
  if (values.help) return "help";
  const asked = twoFiles(positionals);
  return "wrong" in asked ? asked : { ...asked, json: values.json };
}

function twoFiles([earlier, later, ...more]: readonly string[]): Omit<CompareArguments, "json"> | Wrong {
  if (earlier === undefined || later === undefined) {
    return { wrong: "Name the earlier and the later workbook: mtfp compare OLD.xlsx NEW.xlsx." };
  }
  if (more.length > 0) return { wrong: `Two workbooks at a time; ${more.join(", ")} is too many.` };
  return { earlier, later };
}
