/** Finds the command that somebody asked for. */
import { auditCommand } from "./auditCommand.ts";
import { compareCommand } from "./compareCommand.ts";
import { explainCommand } from "./explainCommand.ts";
import { planCommand } from "./planCommand.ts";
import { type Command, exitCode, type ExitCode, type Terminal } from "./terminal.ts";

const commands: Readonly<Record<string, Command>> = {
  plan: planCommand,
  audit: auditCommand,
  explain: explainCommand,
  compare: compareCommand,
};

const help = `mtfp: medium-term financial plans, and audits of workbooks, from files

  mtfp plan FILE.json --out FILE.xlsx   make a plan workbook from a plan file
  mtfp audit FILE.xlsx…                 find what is wrong or odd in the formulas of workbooks
  mtfp explain FILE.xlsx 'Sheet!B2'     what a cell does, in words and numbers
  mtfp compare OLD.xlsx NEW.xlsx        what changed between two versions of a workbook

mtfp COMMAND --help tells more.`;

export async function runMtfp(
  [name = "", ...args]: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command) return command(args, terminal);
  const asksForHelp = ["--help", "-h", "help"].includes(name);
  if (asksForHelp) {
    terminal.out(help);
    return exitCode.done;
  }
  if (name) terminal.err(`mtfp has no command "${name}".`);
  terminal.err(help);
  return exitCode.usage;
}
