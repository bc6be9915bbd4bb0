/** The port for plans: what a workbook holds of one, and changes to it that happen whole or not at all. */
import type { PlanRecord, WorkbookEdit } from "../sheet/workbookEdit.ts";
import type { CellValue } from "./workbook.ts";

/** A sheet of the plan as it stands now. Rows and columns count from 1 in tables, the grids begin at A1. */
export interface PlanSheetState {
  readonly id: string;
  /** Its tab, which people may rename. */
  readonly name: string;
  readonly isProtected: boolean;
  /** As they would be typed: a text that begins with = or ' has an apostrophe before it. */
  readonly formulas: readonly (readonly CellValue[])[];
  readonly values: readonly (readonly CellValue[])[];
  readonly tables: readonly {
    readonly name: string;
    readonly row: number;
    readonly column: number;
    readonly height: number;
    readonly width: number;
  }[];
}

/** What a workbook holds of a plan, and what else there is that a build must not touch. */
export interface PlanState {
  /** undefined where no plan was built here. */
  readonly record: PlanRecord | undefined;
  readonly sheets: readonly PlanSheetState[];
  readonly otherSheets: readonly { readonly name: string; readonly isProtected: boolean }[];
  /** Workbook-wide names and table names that are not the plan's, in lower case. */
  readonly takenNames: readonly string[];
  /** Whether the workbook's structure is locked, so that no sheet can be added. */
  readonly isStructureProtected: boolean;
  /** Whether a change broke off without being taken back, as when Excel was closed on the way. */
  readonly isUnfinished: boolean;
}

export interface Playing {
  /** What takes the first so many edits back, first to last. */
  readonly undoOf: (played: number) => readonly WorkbookEdit[];
  readonly onProgress?: (done: number, all: number) => void;
  /** Looked at between requests; what was played by then is taken back. */
  readonly signal?: AbortSignal;
}

export interface PlanWorkbook {
  /** Two round trips at the most. */
  readPlan(): Promise<PlanState>;
  /** All of them, or none and an error: what had been played is taken back first. */
  playEdits(edits: readonly WorkbookEdit[], playing: Playing): Promise<void>;
}
