/** Where a command says what it did, and how it ends. */

export interface Terminal {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

/** What the shell gets to know: done, something is wrong with a file, something is wrong with the command. */
export const exitCode = { done: 0, problems: 1, usage: 2 } as const;
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

export type Command = (args: readonly string[], terminal: Terminal) => Promise<ExitCode>;
