/** Finds the command that somebody asked for. */
import { planCommand } from "./planCommand.ts";
import { type Command, exitCode, type ExitCode, type Terminal } from "./terminal.ts";

const commands: Readonly<Record<string, Command>> = { plan: planCommand };

const help = `mtfp: medium-term financial plans from files

  mtfp plan FILE.json --out FILE.xlsx   make a plan workbook from a plan file
  mtfp plan --help                      what else it takes`;

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
