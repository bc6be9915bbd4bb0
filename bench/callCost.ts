/** What a function of ours costs beside Microsoft's runtime that calls it, and a spilled range beside single calls. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { headlessEngine } from "../workbench/engine/headlessEngine.ts";
import { ExcelHost } from "../workbench/host/excelHost.ts";
import { platformNamed } from "../workbench/host/platform.ts";
import { FunctionsRuntime, type RuntimeCall } from "../workbench/office/functionsRuntime.ts";
import { officeInNode } from "../workbench/office/officeInNode.ts";
import type { Figure } from "./figure.ts";
import { median } from "./median.ts";

type CustomFunction = (...args: unknown[]) => unknown;

const calls = 20_000;
const rows = 100_000;
const rounds = 7;

/** Does nothing but answer in the shape of a range, so that all the cost of calling it is the runtime's. */
const emptyFunction = "CustomFunctions.associate('BENCH_EMPTY', () => [[1]])";

const singleCalls = (id: string, count: number): RuntimeCall[] =>
  Array.from({ length: count }, (_, index) => ({ id, args: [[[index + 1]], [[2]]] }));

const columnOf = (value: (row: number) => number): number[][] =>
  Array.from({ length: rows }, (_, row) => [value(row)]);

/** Milliseconds of processor time, the runtime's pauses between messages left out. */
async function processorTime(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

async function medianOf(work: () => unknown): Promise<number> {
  await work(); // once to warm up
  const timings: number[] = [];
  for (let round = 0; round < rounds; round++) timings.push(await processorTime(work));
  return median(timings);
}

export async function callCost(folder: string): Promise<Figure[]> {
  const host = new ExcelHost(headlessEngine(), platformNamed("Microsoft 365"));
  const client = await officeInNode(host);
  client.run(readFileSync(path.join(folder, "functions.js"), "utf8"));
  client.run(emptyFunction);
  const ours = client.run("CustomFunctions._association.mappings.CASELOAD_RATIO") as CustomFunction;
  const runtime = new FunctionsRuntime(host);

  const direct = await medianOf(() => {
    for (const { args } of singleCalls("CASELOAD_RATIO", calls)) ours(...args);
  });
  const throughRuntime = await medianOf(() => runtime.call(singleCalls("BENCH_EMPTY", calls)));
  const [cases, holders] = [columnOf((row) => row + 1), columnOf(() => 2)];
  const spilled = await medianOf(() => runtime.call([{ id: "CASELOAD_RATIO", args: [cases, holders] }]));
  const single = await medianOf(() => runtime.call(singleCalls("CASELOAD_RATIO", rows)));
  return [
    {
      what: "processor time of a call: CASELOAD_RATIO",
      ours: (direct / calls) * 1000,
      reference: (throughRuntime / calls) * 1000,
      unit: "µs",
      against: "the real runtime calling an empty function",
      goal: { atMost: 0.1 },
    },
    {
      what: `processor time of one spilled range of ${rows.toLocaleString("en-GB")} rows`,
      ours: spilled,
      reference: single,
      unit: "ms",
      against: `${rows.toLocaleString("en-GB")} single calls through the same runtime`,
    },
  ];
}
