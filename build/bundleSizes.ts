/** What is fetched before the first result, before the first view and for each view after it, gzipped, with budgets. */
import { existsSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

interface BundleSize {
  readonly what: string;
  readonly bytes: number;
  readonly budget: number;
}

/** An entry or a script fetched later, by its name in chunks.json, with all the files that it stands in. */
type ChunkFiles = Readonly<Record<string, readonly string[]>>;

/** What every view stands on. */
const shell = ["taskpane", "shell"];

const bundles: readonly {
  readonly what: string;
  readonly fetched: readonly string[];
  /** What is there by then. */
  readonly after: readonly string[];
  readonly budget: number;
}[] = [
  { what: "functions.js, before the first result", fetched: ["functions"], after: [], budget: 12_000 },
  {
    what: "JavaScript needed to show the pane (shell and first view)",
    fetched: [...shell, "view-plan"],
    after: [],
    budget: 180_000,
  },
  { what: "the tab Audit, with its rules", fetched: ["view-audit"], after: shell, budget: 95_000 },
  {
    what: "a finding's fix, with the arithmetic that Explain has",
    fetched: ["card-fix"],
    after: [...shell, "view-audit"],
    budget: 45_000,
  },
  {
    what: "accepting findings, checking formulas and marking them",
    fetched: ["card-accept", "fold-unique", "fold-map"],
    after: [...shell, "view-audit"],
    budget: 20_000,
  },
  {
    what: "converting and freezing formulas, with the catalogue",
    fetched: ["fold-convert"],
    after: [...shell, "view-audit"],
    budget: 25_000,
  },
  {
    what: "comparing versions, with the reader of .xlsx files",
    fetched: ["fold-compare"],
    after: [...shell, "view-audit"],
    budget: 25_000,
  },
  { what: "the tab Explain, with its arithmetic", fetched: ["view-explain"], after: shell, budget: 100_000 },
  { what: "the tab Functions", fetched: ["view-functions"], after: shell, budget: 55_000 },
  { what: "the tab Health", fetched: ["view-health"], after: shell, budget: 55_000 },
  {
    what: "reading and working out plans",
    fetched: ["plan-engine"],
    after: [...shell, "view-plan"],
    budget: 85_000,
  },
  {
    what: "building, rebuilding and removing plans",
    fetched: ["plan-build"],
    after: [...shell, "view-plan", "plan-engine"],
    budget: 51_000,
  },
  {
    what: "all that a first build of a plan takes",
    fetched: ["plan-engine", "plan-build"],
    after: [...shell, "view-plan"],
    budget: 135_000,
  },
  {
    what: "pasting an extract of posts",
    fetched: ["plan-extract"],
    after: [...shell, "view-plan", "plan-engine"],
    budget: 6_000,
  },
];

/** @throws Error if the folder holds no bundles, with what to do. */
export function bundleSizes(folder: string): BundleSize[] {
  const list = `${folder}/chunks.json`;
  if (!existsSync(list)) throw new Error(`${folder} holds no JavaScript to weigh. Run npm run build first.`);
  const chunks = JSON.parse(readFileSync(list, "utf8")) as ChunkFiles;
  const filesOf = (names: readonly string[]) => names.flatMap((name) => chunks[name] ?? missing(name, list));
  return bundles.map(({ what, fetched, after, budget }) => {
    const there = new Set(filesOf(after));
    const files = [...new Set(filesOf(fetched))].filter((file) => !there.has(file));
    const sizes = files.map((file) => gzipSync(readFileSync(`${folder}/${file}`), { level: 9 }).length);
    return { what, budget, bytes: sizes.reduce((sum, size) => sum + size, 0) };
  });
}

function missing(name: string, list: string): never {
  throw new Error(`${list} has no ${name}: its script was renamed, or the build is an old one.`);
}
