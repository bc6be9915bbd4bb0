/** Seeds faults into a workbook one at a time, and sees what the audit says that it did not say before. */
import type { Finding } from "../../src/audit/finding.ts";
import type { WorkbookGrid } from "../../src/audit/workbookGrid.ts";
import type { FaultKind } from "./faultKinds.ts";
import { doubts } from "./planGrid.ts";
import { seedFaults } from "./seedFaults.ts";

export interface Tried {
  readonly kind: FaultKind;
  readonly fault: string;
  readonly isFound: boolean;
  readonly elsewhere: readonly string[];
}

const placesOf = (findings: readonly Finding[]): string[] =>
  findings.flatMap(({ sheet, cells }) => cells.map((cell) => `${sheet}!${cell}`));

export async function tryFaults(
  name: string,
  grid: WorkbookGrid,
  choice: { seed: number; perKind: number },
): Promise<Tried[]> {
  const before = new Set(placesOf(await doubts(grid)));
  const tried: Tried[] = [];
  for (const { kind, sheet, cell, was, became, grid: broken } of seedFaults(grid, choice)) {
    const place = `${sheet}!${cell}`;
    const found = placesOf(await doubts(broken));
    tried.push({
      kind,
      fault: `${kind} in ${name} ${place}: ${was} became ${became}`,
      isFound: found.includes(place),
      elsewhere: found.filter((other) => other !== place && !before.has(other)),
    });
  }
  return tried;
}
