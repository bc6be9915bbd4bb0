/** The audit of our own plans. */
import { readFileSync } from "node:fs";
import type { WorkbookGrid } from "../src/audit/workbookGrid.ts";
import { planFile } from "../src/flows/planFile.ts";
import { readXlsx } from "../src/host/readXlsx.ts";
import { writeXlsx } from "../src/host/writeXlsx.ts";
import { auditSpeed } from "./auditSpeed.ts";
import type { Figure } from "./figure.ts";

const examples = ["dorset-2017", "walsall-2016", "hampshire-2013", "dorset-2019", "manchester-2016"];

export async function auditPlans(): Promise<Figure[]> {
  return [await auditSpeed("the five example plans", await Promise.all(examples.map(planGrid)))];
}

async function planGrid(name: string): Promise<WorkbookGrid> {
  const text = readFileSync(new URL(`../examples/${name}.json`, import.meta.url), "utf8");
  const outcome = planFile(text, { style: "native", unit: "£000" });
  if ("problems" in outcome) throw new Error(`${name} is no plan`);
  const grid = readXlsx(await writeXlsx(outcome.spec));
  if ("fault" in grid) throw new Error(`${name}: ${grid.fault.what}`);
  return grid;
}
