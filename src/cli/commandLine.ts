/** A command's arguments, taken apart as it declares them. */
import { parseArgs, type ParseArgsConfig } from "node:util";

/** A sentence that says what is wrong with them. */
export interface Wrong {
  readonly wrong: string;
}

/** Every command knows --help. */
export function commandLine<const Options extends NonNullable<ParseArgsConfig["options"]>>(
  args: readonly string[],
  options: Options,
) {
  const help = { type: "boolean", short: "h" } as const;
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: { ...options, help } });
  } catch (error) {
    if (error instanceof TypeError) return { wrong: error.message };
    throw error;
  }
}
