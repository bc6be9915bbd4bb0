/** Writes apiSets.json for the emulated classes: `npm run apisets` after an update of the types. */
import { writeFileSync } from "node:fs";
import { classes } from "./classes.ts";
import { readApiSets } from "./readApiSets.ts";

const sets = readApiSets(Object.keys(classes));
writeFileSync(new URL("apiSets.json", import.meta.url), `${JSON.stringify(sets, null, 2)}\n`);
