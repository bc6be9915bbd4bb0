/** The reviewer's errands in the open workbook: read it, audit it, mend it, keep the decisions. */
import type { Finding } from "../../audit/finding.ts";
import type { UniqueFormula } from "../../audit/uniqueFormulas.ts";
import { WorkbookAudit } from "../../audit/workbookAudit.ts";
import type { WorkbookGrid } from "../../audit/workbookGrid.ts";
import type { Workbook } from "../../host/workbook.ts";
import type { ScanWatch } from "../scanSheets.ts";
import type { Audited, AuditErrands, AuditScope, LogLine } from "./auditErrands.ts";
import { cellAt } from "./cellAt.ts";
import { cellRanges } from "./cellRanges.ts";
import { changeSince } from "./changeSince.ts";
import { evidenceOf } from "./evidenceOf.ts";
import { Fixes } from "./fixes.ts";
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

export class WorkbookAudits implements AuditErrands {
  readonly #open: OpenGrid;
  readonly #workbook: Pick<Workbook, "readSelection">;
  readonly #today: () => string;
  readonly #engine = new WorkbookAudit();
  readonly #fixes: Fixes;
  #part: ScopedPart | undefined;
  /** As the findings in view tell of it; explanations may have read the workbook again since. */
  #audited: WorkbookGrid | undefined;

  constructor(open: OpenGrid, workbook: Pick<Workbook, "readSelection">, today: () => string) {
    this.#open = open;
    this.#fixes = new Fixes(open);
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
    await this.#fixes.apply(finding, async (reason) =>
      by === "" ? [] : (await this.#log(finding, { by, result: "mended", reason })).blank,
    );
    return this.#again(this.#fixes.sheets ?? []);
  }

  get isUndoable() {
    return this.#fixes.sheets !== undefined;
  }

  async undoFix(): Promise<Audited | undefined> {
    const { sheets } = this.#fixes;
    if (!sheets) return undefined;
    await this.#read(sheets);
    await this.#fixes.undo();
    return this.#again(sheets);
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
    this.#fixes.seen(grid);
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

const nowhere = { sheet: "", blocks: [] };
