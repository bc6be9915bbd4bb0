/** What all rules together say of a sheet: one finding a region, each cell under the strongest reason. */
import { translateFormulaToA1 } from "@borgar/fx";
import type { SheetFacts } from "./facts/sheetFacts.ts";
import type { WorkbookFacts } from "./facts/workbookFacts.ts";
import type { Finding } from "./finding.ts";
import { findingId } from "./findingId.ts";
import { rules } from "./rules/rules.ts";
import type { Suspicion } from "./rules/rule.ts";
import type { GridCell } from "./workbookGrid.ts";

export function findingsOf(sheet: SheetFacts, workbook: WorkbookFacts): Finding[] {
  return rules.flatMap(({ name, find }) =>
    Array.from(find(sheet, workbook), (suspicion) => finding(sheet, name, suspicion)),
  );
}

function finding(sheet: SheetFacts, rule: string, suspicion: Suspicion): Finding {
  const { category, tier, confidence, cells, message, peers = [], fix } = suspicion;
  const [first] = cells;
  const labels = first ? sheet.labels(first.row, first.column) : { row: "", column: "" };
  return {
    id: findingId(rule, sheet.grid.name, labels.row, labels.column, fix ?? ""),
    rule,
    category,
    tier,
    confidence,
    sheet: sheet.grid.name,
    cells: cells.map(addressOf),
    message,
    ...(fix !== undefined && first
      ? { fix: { formula: translateFormulaToA1(fix, addressOf(first)), r1c1: fix } }
      : {}),
    peers: peers.map(addressOf),
  };
}

function addressOf({ row, column }: GridCell): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row}`;
}
