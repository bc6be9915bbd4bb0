/**
 * Checks a manifest without a network. Run: npm run validate [-- FILE].
 * A file inside dist/ is taken for a deployment's. MANIFEST_XSD names a schema to check against as well (needs xmllint).
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { manifestRules, type ManifestSurroundings } from "./manifestRules.ts";
import { readManifest } from "./readManifest.ts";

function schemaProblems(file: string, schema: string): string[] {
  const run = spawnSync("xmllint", ["--nonet", "--noout", "--schema", schema, file], { encoding: "utf8" });
  if (run.error)
    return [`MANIFEST_XSD is set, but xmllint did not run: ${run.error.message}. Install libxml2's tools.`];
  return run.status === 0 ? [] : run.stderr.trim().split("\n");
}

const file = process.argv[2] ?? "manifest.xml";
const production = path.resolve(file).split(path.sep).includes("dist");
const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
const around: ManifestSurroundings = { folder: production ? path.dirname(file) : ".", version, production };
const manifest = readManifest(readFileSync(file, "utf8"));
const schema = process.env["MANIFEST_XSD"];
const problems = [
  ...manifestRules.flatMap(({ name, broken }) =>
    broken(manifest, around).map((sentence) => `${name}: ${sentence}`),
  ),
  ...(schema ? schemaProblems(file, schema) : []),
];
for (const problem of problems) console.error(`${file}: ${problem}`);
if (problems.length === 0) {
  console.log(
    `${file}: ${manifestRules.length} rules kept${schema ? ", schema valid" : "; no schema named in MANIFEST_XSD"}.`,
  );
}
process.exitCode = problems.length === 0 ? 0 : 1;
