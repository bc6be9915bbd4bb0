/** What all rules together say of a sheet: one finding a region, each cell under the strongest reason. */
import { translateFormulaToA1 } from "@borgar/fx";
import { cellHeads } from "./facts/cellHeads.ts";
import { groupedBy } from "./facts/groupedBy.ts";
import type { SheetFacts } from "./facts/sheetFacts.ts";
import type { WorkbookFacts } from "./facts/workbookFacts.ts";
import { addressOf } from "./addressOf.ts";
import type { Category, Finding } from "./finding.ts";
import { findingId } from "./findingId.ts";
import { regionsOf } from "./regionsOf.ts";
import { rules } from "./rules/rules.ts";
import type { Suspicion } from "./rules/rule.ts";
import { strengthOf } from "./strengthOf.ts";
import type { GridCell } from "./workbookGrid.ts";

/** What one rule has against one cell. */
interface Charge extends Suspicion {
  readonly rule: string;
  readonly cell: GridCell;
}

/** Of these a cell bears one: they are ways to see the same slip. */
const consistency: ReadonlySet<Category> = new Set([
  "inconsistent",
  "range-incomplete",
  "double-count",
  "reference",
  "missing-formula",
  "hard-coded",
  "time-series",
]);
const mostPeers = 12;

export function findingsOf(sheet: SheetFacts, workbook: WorkbookFacts): Finding[] {
  const charges = [...groupedBy(chargesOf(sheet, workbook), offenceOf).values()].map(strongest);
  const kinds = groupedBy(
    charges,
    ({ rule, category, tier, fix = "" }) => `${rule} ${category} ${tier} ${fix}`,
  );
  const heads = cellHeads(sheet.grid);
  const seen = new Map<string, number>();
  return [...kinds.values()].flatMap((alike) =>
    regionsOf(alike).map((region) => {
      const found = finding(sheet, region, heads(region[0].cell.row, region[0].cell.column));
      const before = seen.get(found.id) ?? 0;
      seen.set(found.id, before + 1);
      return before === 0 ? found : { ...found, id: findingId(found.id, String(before)) };
    }),
  );
}

function* chargesOf(sheet: SheetFacts, workbook: WorkbookFacts): Iterable<Charge> {
  for (const { name, find } of rules) {
    for (const suspicion of find(sheet, workbook)) {
      for (const cell of suspicion.cells) yield { ...suspicion, rule: name, cell };
    }
  }
}

const offenceOf = ({ category, cell }: Charge): string =>
  `${String(cell.row)} ${String(cell.column)} ${consistency.has(category) ? "" : category}`;

const strongest = (charges: readonly Charge[]): Charge =>
  charges.reduce((best, next) => (strengthOf(next) > strengthOf(best) ? next : best));

function finding(
  sheet: SheetFacts,
  region: readonly [Charge, ...Charge[]],
  [rowHead, columnHead]: readonly [string, string],
): Finding {
  const [first] = region;
  const { rule, category, tier, message, fix, peers = [], cell } = first;
  const own = sheet.shapeAt(sheet.placeOf(cell.row, cell.column))?.r1c1 ?? "";
  return {
    id: findingId(rule, sheet.grid.name, rowHead, columnHead, fix ?? own),
    rule,
    category,
    tier,
    confidence: Math.max(...region.map(({ confidence }) => confidence)),
    sheet: sheet.grid.name,
    cells: region.map((charge) => addressOf(charge.cell)),
    message,
    ...(fix === undefined ? {} : { fix: { formula: translateFormulaToA1(fix, addressOf(cell)), r1c1: fix } }),
    peers: peers.slice(0, mostPeers).map(addressOf),
  };
}
