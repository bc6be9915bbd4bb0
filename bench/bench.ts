/** The benchmark table: each figure against its reference in the same run. Run: npm run bench [-- --json]. */
import path from "node:path";
import addinConfig from "../webpack.config.js";
import { auditLabels } from "./auditLabels.ts";
import { auditPlans } from "./auditPlans.ts";
import { built } from "./built.ts";
import { callCost } from "./callCost.ts";
import { type Figure, isMet, ratio } from "./figure.ts";
import { firstResult } from "./firstResult.ts";
import { planCost } from "./planCost.ts";
import { sizes } from "./sizes.ts";
import { writingCost } from "./writingCost.ts";

function goalOf({ goal }: Figure): string {
  if (!goal) return "";
  return "atMost" in goal ? `≤ ${goal.atMost}` : `≥ ${goal.atLeast}`;
}

function line(figure: Figure): string {
  const met = isMet(figure);
  const verdict = met === undefined ? "" : met ? "met" : "MISSED";
  const amount = (value: number): string => `${value.toPrecision(3)} ${figure.unit}`;
  return `| ${figure.what} | ${amount(figure.ours)} | ${amount(figure.reference)} (${figure.against}) | ${ratio(figure).toPrecision(3)} | ${goalOf(figure)} | ${verdict} |`;
}

const folder = path.resolve(".build/bench");
process.env["OFFICE_JS"] = "self"; // a benchmark asks nothing of the network
await built(addinConfig({ outputPath: folder }));
const figures = [
  ...sizes(folder),
  ...(await callCost(folder)),
  ...(await planCost()),
  ...(await writingCost()),
  ...(await auditPlans()),
  ...(await auditLabels(process.env["AUDIT_BENCH"])),
  ...(await firstResult(folder)),
];
if (process.argv.includes("--json")) {
  console.log(
    JSON.stringify(figures.map((figure) => ({ ...figure, ratio: ratio(figure), met: isMet(figure) }))),
  );
} else {
  console.log("| figure | ours | reference | ratio | goal | |\n|---|---|---|---|---|---|");
  for (const figure of figures) console.log(line(figure));
}
