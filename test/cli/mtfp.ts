/** The command line as people call it: what it prints, and how it ends. */
import { runMtfp } from "../../src/cli/runMtfp.ts";

export async function mtfp(...args: string[]): Promise<{ code: number; out: string[]; err: string[] }> {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await runMtfp(args, { out: (line) => out.push(line), err: (line) => err.push(line) });
  return { code, out, err };
}
