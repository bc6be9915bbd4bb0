/** The reviewer's errands in the open workbook: read it, audit it, mend it, keep the decisions. */
import { addressOf } from "../../audit/addressOf.ts";
import type { Finding } from "../../audit/finding.ts";
import { groupedBy } from "../../audit/groupedBy.ts";
import type { UniqueFormula } from "../../audit/uniqueFormulas.ts";
import { WorkbookAudit } from "../../audit/workbookAudit.ts";
import type { WorkbookGrid } from "../../audit/workbookGrid.ts";
import type { CellEntry } from "../../host/auditWorkbook.ts";
import type { Workbook } from "../../host/workbook.ts";
import type { ScanWatch } from "../scanSheets.ts";
import type { Audited, AuditErrands, AuditScope, LogLine } from "./auditErrands.ts";
import { cellAt } from "./cellAt.ts";
import { cellRanges } from "./cellRanges.ts";
import { changeSince } from "./changeSince.ts";
import { evidenceOf } from "./evidenceOf.ts";
import { entryOf, fixesOf } from "./fixOf.ts";
import { checkLine, formulaChecks } from "./formulaChecks.ts";
import { formulasIn } from "./formulasIn.ts";
import type { OpenGrid } from "./openGrid.ts";
import type { ReadWorkbook } from "./readGrid.ts";
import { reviewed } from "./reviewed.ts";
import { reviewedNames } from "./reviewedNames.ts";
import { logSheet, writeLogLine } from "./reviewLog.ts";
import { type ScopedPart, scopeOf } from "./scopeOf.ts";

/** Reading the workbook takes about this part of the time. */
const readingPart = 0.7;
const rest = (): Promise<void> => new Promise((rested) => setTimeout(rested, 0));

/** What puts the cells of the last fix back, and the workbook as the fix left it. */
interface Undo {
  readonly entries: readonly CellEntry[];
  readonly left: WorkbookGrid;
}

export class WorkbookAudits implements AuditErrands {
  readonly #open: OpenGrid;
  readonly #workbook: Pick<Workbook, "readSelection">;
  readonly #today: () => string;
  readonly #engine = new WorkbookAudit();
  #part: ScopedPart | undefined;
  /** As the findings in view tell of it; explanations may have read the workbook again since. */
  #audited: WorkbookGrid | undefined;
  #undo: Undo | undefined;

  constructor(open: OpenGrid, workbook: Pick<Workbook, "readSelection">, today: () => string) {
    this.#open = open;
    this.#workbook = workbook;
    this.#today = today;
  }

  async audit(scope: AuditScope, watching: ScanWatch): Promise<Audited> {
    const selection = scope === "workbook" ? nowhere : await this.#workbook.readSelection();
    const read = await this.#open.read({
      ...watching,
      onProgress: (done, all) => watching.onProgress?.((readingPart * done) / all, 1),
    });
    this.#part = scopeOf(scope, selection, read.grid.sheets);
    return this.#run(read, this.#part, watching);
  }

  evidence(finding: Finding) {
    return evidenceOf(this.#open.grid, finding);
  }

  async applyFix(finding: Finding, by: string): Promise<Audited> {
    await this.#asSeen(finding.sheet, [...finding.cells, ...finding.peers]);
    const fixes = fixesOf(this.#open.grid, finding);
    const before = fixes.map(({ found }) => entryOf(found));
    const after = fixes.map(({ after: formula }, at) => ({ ...before[at], formula }) as CellEntry);
    await this.#open.write(after, before);
    const reason = fixes
      .slice(0, 1)
      .map((fix) => `Was ${fix.found.formula}, is ${fix.after}`)
      .join();
    const blank = by === "" ? [] : await this.#logOrPutBack(finding, { by, reason }, before);
    const entries = [...before, ...blank];
    const audited = await this.#again(sheetsOf(entries));
    this.#undo = { entries, left: this.#open.grid };
    return audited;
  }

  async undoFix(): Promise<Audited | undefined> {
    if (!this.#undo) return undefined;
    const { entries, left } = this.#undo;
    await this.#read(sheetsOf(entries));
    for (const [sheet, cells] of groupedBy(entries, ({ sheet: name }) => name)) {
      const change = changeSince(left, this.#open.grid, sheet, cells.map(addressOf));
      if (change !== undefined) throw new Error(`${change} since the fix. Nothing was put back.`);
    }
    await this.#open.write(entries, []);
    this.#undo = undefined;
    return this.#again(sheetsOf(entries));
  }

  async accept(finding: Finding, by: string, reason: string): Promise<Audited> {
    await this.#asSeen(finding.sheet, finding.cells);
    const { sheet } = await this.#log(finding, { by, result: "accepted", reason });
    return this.#again([sheet]);
  }

  formulas() {
    return formulaChecks(this.#open.grid);
  }

  async check(formula: UniqueFormula, by: string): Promise<Audited> {
    await this.#asSeen(formula.sheet, [formula.firstCell]);
    const line = { ...checkLine(formula), by, on: this.#today() };
    const { sheet } = await this.#write(line, formula.sheet, [formula.formula]);
    return this.#again([sheet]);
  }

  /** What is decided is about what was seen. @throws Error where that has changed, whatever was read since */
  async #asSeen(sheet: string, cells: readonly string[]): Promise<void> {
    const seen = this.#audited ?? this.#open.grid;
    await this.#read([sheet]);
    const change = changeSince(seen, this.#open.grid, sheet, cells);
    if (change !== undefined) throw new Error(`${change} since the audit. Audit again, then decide.`);
  }

  /** Also the log, in which others may have written. */
  async #read(sheets: readonly string[]): Promise<void> {
    const log = logSheet(this.#open.grid)?.name;
    await this.#open.read({ only: new Set([...sheets, ...(log === undefined ? [] : [log])]) });
  }

  /** A fix that cannot be signed for is none. */
  async #logOrPutBack(
    finding: Finding,
    signed: Pick<LogLine, "by" | "reason">,
    before: readonly CellEntry[],
  ): Promise<readonly CellEntry[]> {
    try {
      return (await this.#log(finding, { result: "mended", ...signed })).blank;
    } catch (error) {
      await this.#open.write(before, []);
      throw error;
    }
  }

  #log(finding: Finding, decided: Pick<LogLine, "by" | "result" | "reason">) {
    const { id, sheet, cells, message, fix } = finding;
    const where = `${sheet}!${cellRanges(cells).join(", ")}`;
    const line = { id, cells: where, what: message, on: this.#today(), ...decided };
    const { formula } = cellAt(this.#open.grid, sheet, cells[0] ?? "A1");
    return this.#write(line, sheet, [fix?.formula ?? formula]);
  }

  async #write(line: LogLine, sheet: string, formulas: readonly string[]) {
    const { port, grid } = this.#open;
    const names = reviewedNames(grid, sheet, formulas);
    if (names.length > 0) await port.addSheetNames(names);
    return writeLogLine(port, grid, line);
  }

  /** In the same part as before. */
  async #again(changed: readonly string[]): Promise<Audited> {
    const read = await this.#open.reread(changed);
    return this.#run(read, this.#part ?? scopeOf("workbook", nowhere, read.grid.sheets), {});
  }

  async #run({ grid, leftOut }: ReadWorkbook, part: ScopedPart, watching: ScanWatch): Promise<Audited> {
    const { onProgress, signal } = watching;
    const report = await this.#engine.run(grid, {
      ...(signal ? { signal } : {}),
      onProgress: ({ sheets, of }) => onProgress?.(readingPart + ((1 - readingPart) * sheets) / of, 1),
      pause: rest,
    });
    this.#audited = grid;
    return {
      what: part.words,
      formulas: formulasIn(grid, part),
      ...reviewed(grid, report, part),
      leftOut,
    };
  }
}

const sheetsOf = (entries: readonly CellEntry[]): string[] => [...new Set(entries.map(({ sheet }) => sheet))];

const nowhere = { sheet: "", blocks: [] };
