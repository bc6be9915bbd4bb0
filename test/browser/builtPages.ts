/** Builds the add-in and the workbench once for all journeys and serves them on a free port. */
import path from "node:path";
import type { TestProject } from "vitest/node";
import { buildOnce } from "../../workbench/builds.ts";
import { listen, workbenchServer } from "../../workbench/server.ts";

declare module "vitest" {
  interface ProvidedContext {
    workbenchAddress: string;
  }
}

const root = path.join(import.meta.dirname, "../../.build/journeys");
const folders = { addin: path.join(root, "addin"), workbench: path.join(root, "workbench") };

export async function setup(project: TestProject): Promise<() => void> {
  await buildOnce(folders);
  const server = workbenchServer(folders);
  project.provide("workbenchAddress", await listen(server, 0));
  return () => {
    server.close();
    server.closeAllConnections();
  };
}
