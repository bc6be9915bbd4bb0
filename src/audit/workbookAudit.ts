/** An audit that remembers: after an edit it looks again only at the sheets that changed. */
import type { Charge } from "./charges.ts";
import type { SheetFacts } from "./facts/sheetFacts.ts";
import { WorkbookFacts } from "./facts/workbookFacts.ts";
import type { Finding } from "./finding.ts";
import { findingsOf } from "./findingsOf.ts";
import { lastingText } from "./lastingText.ts";
import { rules } from "./rules/rules.ts";
import { strengthOf } from "./strengthOf.ts";
import type { WorkbookGrid } from "./workbookGrid.ts";

export interface AuditReport {
  /** Errors first, then warnings, then notes; within a tier the surest first. */
  readonly findings: readonly Finding[];
  readonly sheets: number;
  readonly formulas: number;
}

export interface AuditOptions {
  /** Told after each sheet. */
  readonly onProgress?: (done: { readonly sheets: number; readonly of: number }) => void;
  /** Such as an AbortSignal. */
  readonly signal?: { readonly aborted: boolean };
  /** Awaited now and then, so that a pane can draw and hear its buttons. */
  readonly pause?: () => Promise<void>;
}

/** In milliseconds: longer than this a pane should not be deaf. */
const longestStretch = 40;

export class WorkbookAudit {
  #facts: WorkbookFacts | undefined;
  /** By sheet, what the rules say that look at nothing else. */
  #charges = new Map<SheetFacts, readonly Charge[]>();

  /**
   * @param grid sheets that are the very objects of the last run are taken to be unchanged
   * @throws Error where the signal says to stop
   */
  async run(grid: WorkbookGrid, options: AuditOptions = {}): Promise<AuditReport> {
    const facts = new WorkbookFacts(grid, this.#facts);
    const steps = this.#steps(facts, options);
    let rested = Date.now();
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) return step.value;
      if (options.signal?.aborted) throw new Error("The audit was stopped.");
      if (!options.pause || Date.now() - rested < longestStretch) continue;
      await options.pause();
      rested = Date.now();
    }
  }

  *#steps(facts: WorkbookFacts, { onProgress }: AuditOptions): Generator<undefined, AuditReport> {
    const charges = new Map<SheetFacts, readonly Charge[]>();
    const findings: Finding[][] = [];
    const lasting = lastingText(facts.grid);
    const of = facts.grid.sheets.length;
    for (const grid of facts.grid.sheets) {
      const sheet = yield* facts.reading(grid);
      const own = this.#charges.get(sheet) ?? (yield* charged(sheet, facts, false));
      charges.set(sheet, own);
      onProgress?.({ sheets: charges.size, of });
    }
    for (const [sheet, own] of charges) {
      findings.push(yield* findingsOf(sheet, own.concat(yield* charged(sheet, facts, true)), lasting));
    }
    this.#facts = facts;
    this.#charges = charges;
    return {
      findings: findings.flat().sort((a, b) => strengthOf(b) - strengthOf(a)),
      sheets: of,
      formulas: [...charges.keys()].reduce((sum, { formulaPlaces }) => sum + formulaPlaces.length, 0),
    };
  }
}

function* charged(
  sheet: SheetFacts,
  facts: WorkbookFacts,
  looksAround: boolean,
): Generator<undefined, Charge[]> {
  const charges: Charge[] = [];
  for (const rule of rules) {
    if ((rule.looksAround ?? false) !== looksAround) continue;
    for (const suspicion of rule.find(sheet, facts)) {
      if (suspicion) for (const cell of suspicion.cells) charges.push({ rule: rule.name, cell, suspicion });
      else yield;
    }
    yield;
  }
  return charges;
}
