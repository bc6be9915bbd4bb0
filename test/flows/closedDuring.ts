/** Excel closed half-way through a change. */
import { expect } from "vitest";
import type { Watching } from "../../src/flows/planErrands.ts";
import type { ExcelHost } from "../../workbench/host/excelHost.ts";

/** Nothing gets through once a request was sent, so that nothing is taken back. */
export async function closedDuring(
  host: ExcelHost,
  play: (watching: Watching) => Promise<unknown>,
): Promise<void> {
  const onProgress = () => host.faults.add({ kind: "payloadLimit", bytes: 1 });
  await expect(play({ onProgress })).rejects.toThrow("could not be taken back");
  host.faults.clear();
}
