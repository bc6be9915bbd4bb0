/** What stands before the first result and before the first view, gzipped, with its budget. */
import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

interface BundleSize {
  readonly what: string;
  readonly bytes: number;
  readonly budget: number;
}

const bundles = [
  {
    what: "functions.js, before the first result",
    budget: 12_000,
    counts: (file: string) => file === "functions.js",
  },
  {
    what: "all other JavaScript, of which the pane needs at most the whole",
    budget: 180_000,
    counts: (file: string) => file.endsWith(".js") && file !== "functions.js",
  },
];

/** @throws Error if the folder holds no bundles, with what to do. */
export function bundleSizes(folder: string): BundleSize[] {
  const files = readdirSync(folder);
  return bundles.map(({ what, budget, counts }) => {
    const weighed = files.filter(counts);
    if (weighed.length === 0)
      throw new Error(`${folder} holds no JavaScript to weigh. Run npm run build first.`);
    const sizes = weighed.map((file) => gzipSync(readFileSync(`${folder}/${file}`), { level: 9 }).length);
    return { what, budget, bytes: sizes.reduce((sum, size) => sum + size, 0) };
  });
}
