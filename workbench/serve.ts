/** `npm start`: builds the add-in and the workbench, serves them, and builds again whenever a file changes. */
import { buildErrors, buildFolders, compiler } from "./builds.ts";
import { listen, workbenchServer } from "./server.ts";

const port = Number(process.env.PORT ?? 3000);
let address: string | undefined;
let isBuilt = false;

try {
  address = await listen(
    workbenchServer(buildFolders, () => isBuilt),
    port,
  );
} catch (error) {
  const isBusy = (error as NodeJS.ErrnoException).code === "EADDRINUSE";
  console.error(isBusy ? `Port ${port} is in use. Try another: PORT=${port + 1} npm start` : String(error));
  process.exit(1);
}

console.log("Building the add-in and the workbench; the first time takes about half a minute.");
const builder = await compiler();
builder.watch({ aggregateTimeout: 200 }, (failure, stats) => {
  const errors = failure ? String(failure) : buildErrors(stats);
  if (errors) {
    console.error(`\n${errors}\n\nWaiting for the next change.`);
    return;
  }
  isBuilt = true;
  console.log(`The workbench is at ${address}  (Ctrl+C stops it)`);
});
