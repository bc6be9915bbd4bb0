/** What stands in the suspect cells of a finding, and in the peers that they are held against. */
import type { Finding } from "../../audit/finding.ts";
import type { WorkbookGrid } from "../../audit/workbookGrid.ts";
import type { ShownCell } from "./auditErrands.ts";
import { cellAt } from "./cellAt.ts";

const mostSuspects = 5;
const mostPeers = 4;

export function evidenceOf(grid: WorkbookGrid, { sheet, cells, peers }: Finding): ShownCell[] {
  const shown = (role: ShownCell["role"]) => (cell: string) => {
    const { formula, value } = cellAt(grid, sheet, cell);
    return { cell, role, formula, value };
  };
  return [
    ...cells.slice(0, mostSuspects).map(shown("suspect")),
    ...peers.slice(0, mostPeers).map(shown("peer")),
  ];
}
