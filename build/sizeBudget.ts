/** Holds the bundles to their budgets. Run: npm run build, then npm run size. */
import { bundleSizes } from "./bundleSizes.ts";

for (const { what, bytes, budget } of bundleSizes(process.argv[2] ?? "dist")) {
  const within = bytes <= budget;
  console.log(
    `${within ? "within" : "OVER"} budget: ${what}: ${(bytes / 1000).toFixed(1)} kB gzip of ${budget / 1000} kB`,
  );
  if (!within) process.exitCode = 1;
}
