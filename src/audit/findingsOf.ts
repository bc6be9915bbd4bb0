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
  const { category, tier, fix: r1c1, peers = [] } = suspicion;
  const name = sheet.grid.name;
  const formula = r1c1 === undefined ? undefined : inA1(r1c1, addressOf(cell));
  const standing = { sheet: name, row: cell.row, column: cell.column };
  const lastingFormula = lasting.formula(formula ?? cell.formula ?? "", standing);
  const found: Finding = {
    id: findingId(rule, lasting.sheet(name), heads[0], heads[1], lastingFormula),
    rule,
    category,
    tier,
    confidence: region.reduce((most, charge) => Math.max(most, charge.suspicion.confidence), 0),
    sheet: name,
    cells: region.map((charge) => addressOf(charge.cell)),
    message: messageIn(region),
    peers: peers.slice(0, mostPeers).map(addressOf),
  };
  return r1c1 === undefined || formula === undefined ? found : { ...found, fix: { formula, r1c1 } };
}

function messageIn([first, ...others]: Region): string {
  const own = first.suspicion.message;
  if (others.every(({ suspicion }) => suspicion.message === own)) return messageOf([own]);
  const different = new Set(others.map(({ suspicion }) => suspicion.message));
  different.delete(own);
  return messageOf([own, ...different]);
}
