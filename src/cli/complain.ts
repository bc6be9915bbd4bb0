/** Says what is wrong with a file: one problem a line, whatever stands in the texts that it quotes. */
import type { Problem } from "../inputs/problem.ts";
import { plainLine, type Terminal } from "./terminal.ts";

export function complain(problems: readonly Problem[], terminal: Terminal): void {
  for (const { place, what, fix } of problems) {
    terminal.err(plainLine(`${place}: ${what}; ${fix}`.replaceAll(/\s+/g, " ")));
  }
}
