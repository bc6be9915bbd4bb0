/** What a command says when it was asked for help, or wrongly. */
import type { Wrong } from "./commandLine.ts";
import { exitCode, type ExitCode, plainLine, type Terminal } from "./terminal.ts";

/** @param help begins with the command's name, such as "mtfp audit FILE.xlsx…" */
export function tellUsage(asked: "help" | Wrong, help: string, terminal: Terminal): ExitCode {
  if (asked === "help") {
    terminal.out(help);
    return exitCode.done;
  }
  terminal.err(plainLine(asked.wrong));
  terminal.err(`${help.split(" ", 2).join(" ")} --help tells more.`);
  return exitCode.usage;
}
