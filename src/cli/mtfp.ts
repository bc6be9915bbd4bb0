/** The command line: npm run --silent mtfp -- plan | audit | explain | compare. */
import { runMtfp } from "./runMtfp.ts";

process.exitCode = await runMtfp(process.argv.slice(2), {
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
});
