/** Weighs what is downloaded before the first result and before the first view. Run: npm run build, then npm run size. */
import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

interface Budget {
  readonly what: string;
  readonly kilobytes: number;
  readonly counts: (file: string) => boolean;
}

const budgets: readonly Budget[] = [
  {
    what: "functions.js, which stands before the first result",
    kilobytes: 12,
    counts: (file) => file === "functions.js",
  },
  {
    what: "all other JavaScript, of which the pane needs at most the whole",
    kilobytes: 180,
    counts: (file) => file.endsWith(".js") && file !== "functions.js",
  },
];

const folder = process.argv[2] ?? "dist";
const files = readdirSync(folder);
for (const { what, kilobytes, counts } of budgets) {
  const weighed = files.filter(counts);
  if (weighed.length === 0)
    throw new Error(`${folder}/ holds nothing to weigh for "${what}". Run npm run build first.`);
  const bytes = weighed.reduce(
    (sum, file) => sum + gzipSync(readFileSync(`${folder}/${file}`), { level: 9 }).length,
    0,
  );
  const within = bytes <= kilobytes * 1000;
  console.log(
    `${within ? "within" : "OVER"} budget: ${what}: ${(bytes / 1000).toFixed(1)} kB gzip of ${kilobytes} kB`,
  );
  if (!within) process.exitCode = 1;
}
