/** mtfp plan: a plan file in, a workbook out. */
import { readFile } from "node:fs/promises";
import { planFile } from "../flows/planFile.ts";
import { writeXlsx } from "../host/xlsx/writeXlsx.ts";
import type { Problem } from "../inputs/problem.ts";
import { complain } from "./complain.ts";
import { fileFault } from "./fileFault.ts";
import { planArguments, planHelp } from "./planArguments.ts";
import { replaceFile } from "./replaceFile.ts";
import { exitCode, type ExitCode, type Terminal } from "./terminal.ts";
import { tellUsage } from "./tellUsage.ts";

export async function planCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const asked = planArguments(args);
  if (asked === "help" || "wrong" in asked) return tellUsage(asked, planHelp, terminal);
  const text = await readFile(asked.file, "utf8").catch(fileFault(asked.file, "read"));
  if (typeof text !== "string") return failed([text], terminal);
  const outcome = planFile(text, asked.options);
  if ("problems" in outcome) return failed(outcome.problems, terminal);
  const fault = await replaceFile(asked.out, await writeXlsx(outcome.spec)).catch(
    fileFault(asked.out, "written"),
  );
  return fault ? failed([fault], terminal) : exitCode.done;
}

function failed(problems: readonly Problem[], terminal: Terminal): ExitCode {
  complain(problems, terminal);
  return exitCode.problems;
}
