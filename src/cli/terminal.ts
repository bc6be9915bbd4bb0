/** Where a command says what it did, and how it ends. */

export interface Terminal {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

/**
 * What the shell gets to know: done; something is wrong with what a file says, or two files
 * differ; something is wrong with the command, or a workbook cannot be read.
 */
export const exitCode = { done: 0, problems: 1, different: 1, usage: 2, unreadable: 2 } as const;
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

export type Command = (args: readonly string[], terminal: Terminal) => Promise<ExitCode>;

/** Control and direction marks, which could colour a terminal, move its cursor or turn its lines round. */
const controls = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** A text of somebody's file as one line that a terminal shows as it is. */
export function plainLine(text: string): string {
  return text.replaceAll(/[\t\n\r]+/g, " ").replaceAll(controls, "\uFFFD");
}

/** As JSON on one line; what JSON leaves bare but a terminal obeys is written as \u…. */
export function jsonLine(value: unknown): string {
  const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return JSON.stringify(value).replaceAll(controls, (mark) => mark.split("").map(escaped).join(""));
}
