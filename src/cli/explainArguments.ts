/** What mtfp explain is asked to do. */
import { commandLine, type Wrong } from "./commandLine.ts";

export interface ExplainArguments {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  readonly json: boolean;
}

export const explainHelp = `mtfp explain FILE.xlsx 'Sheet!B2' [--json]

  FILE.xlsx    the workbook
  Sheet!B2     the cell; quote it, so that the shell leaves the exclamation mark alone
  --json       one JSON object instead of text

Ends with 0 when the cell is explained, 2 when the workbook cannot be read, has no such cell, or something is wrong
with the command.`;

/** @returns what is asked for, "help", or a sentence that says what is wrong. */
export function explainArguments(args: readonly string[]): ExplainArguments | "help" | Wrong {
  const parsed = commandLine(args, { json: { type: "boolean", default: false } });
  if ("wrong" in parsed) return parsed;
  const { values, positionals } = parsed;
  if (values.help) return "help";
  const asked = fileAndCell(positionals);
  return "wrong" in asked ? asked : { ...asked, json: values.json };
}

function fileAndCell([file, place, ...more]: readonly string[]): Omit<ExplainArguments, "json"> | Wrong {
  if (file === undefined || place === undefined) {
    return { wrong: "Name a workbook and a cell: mtfp explain FILE.xlsx 'Sheet!B2'." };
  }
  if (more.length > 0) return { wrong: `One cell at a time; ${more.join(", ")} is too many.` };
  const found = cellNamed(place);
  return found
    ? { file, ...found }
    : { wrong: `"${place}" is no cell; name its sheet and address, such as 'Sheet!B2'.` };
}

function cellNamed(place: string): Pick<ExplainArguments, "sheet" | "cell"> | undefined {
  const parts = /^(?:'((?:[^']|'')+)'|(.+))!(\$?[A-Za-z]{1,3}\$?\d{1,7})$/.exec(place);
  if (!parts) return undefined;
  const [, quoted, plain = "", cell = ""] = parts;
  return { sheet: quoted?.replaceAll("''", "'") ?? plain, cell: cell.replaceAll("$", "").toUpperCase() };
}
