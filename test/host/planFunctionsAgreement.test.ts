/** The plan's sheets with our own functions on them, which the production bundle works out in the workbench. */
import { expect, test } from "vitest";
import { planFile } from "../../src/flows/planFile.ts";
import type { Implementations } from "../../workbench/customfunctions/callFunction.ts";
import { registerFunctions } from "../../workbench/customfunctions/registerFunctions.ts";
import { Sentences } from "../../workbench/customfunctions/sentences.ts";
import { headlessEngine } from "../../workbench/engine/headlessEngine.ts";
import { ExcelHost } from "../../workbench/host/excelHost.ts";
import { platformNamed } from "../../workbench/host/platform.ts";
import { FunctionsRuntime } from "../../workbench/office/functionsRuntime.ts";
import { officeInNode } from "../../workbench/office/officeInNode.ts";
import { exampleText } from "../examples/exampleFiles.ts";
import { builtFunctions } from "../workbench/builtFunctions.ts";
import { disagreements } from "./disagreements.ts";

interface Call {
  readonly id: string;
  readonly args: readonly unknown[];
  readonly value: unknown;
}

/** The grid calculates at once and cannot wait for a message, so it is given the functions that were registered. */
function overheard(mappings: Implementations, calls: Call[]): Implementations {
  const heard = Object.entries(mappings).map(([id, implementation]) => {
    const listening = (...args: unknown[]): unknown => {
      const value = implementation?.(...args);
      calls.push({ id, args: args.slice(0, -1), value });
      return value;
    };
    return [id, listening];
  });
  return Object.fromEntries(heard) as Implementations;
}

test("every cell of an example with functions works out to what the plan says", async () => {
  const engine = headlessEngine();
  const host = new ExcelHost(engine, platformNamed("Microsoft 365"));
  const [client, { script, metadata }] = await Promise.all([officeInNode(host), builtFunctions()]);
  const { Excel, Office, CustomFunctions } = client;
  Object.assign(globalThis, { Excel, Office, CustomFunctions });
  client.run(script);
  const calls: Call[] = [];
  registerFunctions(engine.univer, {
    namespace: "MTFP",
    metadata,
    implementations: overheard(client.run("CustomFunctions._association.mappings") as Implementations, calls),
    delivery: () => ({ blank: 0, errorFor: ({ code }) => new CustomFunctions.Error(code as never) }),
    sentences: new Sentences(),
  });

  const outcome = planFile(exampleText("dorset-2019"), { style: "functions", unit: "£000" });
  if ("problems" in outcome) throw new RangeError(JSON.stringify(outcome.problems));
  expect(await disagreements(host, outcome.spec)).toEqual([]);

  const written = JSON.stringify(outcome.spec.sheets).matchAll(/\bMTFP\.([A-Z_]+)\(/g);
  const names = new Set(Array.from(written, ([, name]) => name));
  expect(names.size).toBeGreaterThan(4);
  expect(new Set(calls.map(({ id }) => id))).toEqual(names);

  // What the grid was given is what Excel gets when Microsoft's runtime makes the same calls.
  const results = await new FunctionsRuntime(host).call(calls);
  expect(results).toEqual(calls.map(({ value }) => ({ value })));
});
