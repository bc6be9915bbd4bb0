/** Findings of a sheet: charges for the same reason taken together, named, and with the cure that peers suggest. */
import { inA1 } from "../formula/excel/inA1.ts";
import { addressOf } from "./addressOf.ts";
import { type Charge, isSlip, strongest } from "./charges.ts";
import { cellHeads } from "./facts/cellHeads.ts";
import { groupedBy } from "./groupedBy.ts";
import type { SheetFacts } from "./facts/sheetFacts.ts";
import type { Finding } from "./finding.ts";
import { findingId } from "./findingId.ts";
import type { LastingText } from "./lastingText.ts";
import { messageOf } from "./message.ts";
import { regionsOf } from "./regionsOf.ts";

type Region = readonly [Charge, ...Charge[]];
const mostPeers = 12;

/** Rests now and then: a large sheet can bear many charges. */
export function* findingsOf(
  sheet: SheetFacts,
  charges: readonly Charge[],
  lasting: LastingText,
): Generator<undefined, Finding[]> {
  if (charges.length === 0) return [];
  const heads = cellHeads(sheet);
  const seen = new Map<string, number>();
  const findings: Finding[] = [];
  for (const alike of groupedBy(yield* strongest(charges), reasons()).values()) {
    for (const region of yield* together(alike, sheet)) {
      yield;
      const { row, column } = region[0].cell;
      const found = finding(sheet, region, heads(row, column), lasting);
      const before = seen.get(found.id) ?? 0;
      seen.set(found.id, before + 1);
      findings.push(before === 0 ? found : { ...found, id: findingId(found.id, String(before)) });
    }
  }
  return findings;
}

/** Equal for charges that are brought for the same reason; worked out once for each suspicion. */
function reasons(): (charge: Charge) => string {
  const known = new Map<Charge["suspicion"], string>();
  return ({ rule, suspicion }) => {
    let reason = known.get(suspicion);
    if (reason === undefined) {
      const { category, tier, fix = "", message } = suspicion;
      reason = `${rule} ${category} ${tier} ${fix} ${message.words.join()}`;
      known.set(suspicion, reason);
    }
    return reason;
  };
}

/** Slips stand where they stand; what lies in the formula itself is said once for all cells that hold it, and a circle once. */
function* together(alike: readonly Charge[], sheet: SheetFacts): Generator<undefined, readonly Region[]> {
  const [first] = alike;
  if (!first || isSlip(first.suspicion.category)) return yield* regionsOf(alike);
  const groups = groupedBy(alike, ({ cell, suspicion }) =>
    suspicion.cells.length > 1 ? suspicion : sheet.shapeIdAt(sheet.placeOf(cell.row, cell.column)),
  );
  return [...groups.values()].flatMap(([head, ...others]) => (head ? [[head, ...others] as const] : []));
}

function finding(
  sheet: SheetFacts,
  region: Region,
  heads: readonly [row: string, column: string],
  lasting: LastingText,
): Finding {
  const [{ rule, cell, suspicion }] = region;
  const { category, tier, fix, peers = [] } = suspicion;
  const { row, column } = cell;
  const cure = fix === undefined ? undefined : inA1(fix, addressOf(cell));
  const standing = { sheet: sheet.grid.name, row, column };
  return {
    id: findingId(
      rule,
      lasting.sheet(standing.sheet),
      ...heads,
      lasting.formula(cure ?? cell.formula ?? "", standing),
    ),
    rule,
    category,
    tier,
    confidence: region.reduce((most, charge) => Math.max(most, charge.suspicion.confidence), 0),
    sheet: sheet.grid.name,
    cells: region.map((charge) => addressOf(charge.cell)),
    message: messageIn(region),
    ...(fix === undefined || cure === undefined ? {} : { fix: { formula: cure, r1c1: fix } }),
    peers: peers.slice(0, mostPeers).map(addressOf),
  };
}

function messageIn([first, ...others]: Region): string {
  const own = first.suspicion.message;
  const different = new Set(others.map(({ suspicion }) => suspicion.message));
  different.delete(own);
  return messageOf([own, ...different]);
}
