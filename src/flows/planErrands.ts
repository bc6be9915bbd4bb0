/** What a budget lead asks of the plan in the open workbook, and what comes of it. */
import type { CellAddress } from "../host/workbook.ts";
import type { PlanInputs } from "../inputs/planInputs.ts";
import type { Problem } from "../inputs/problem.ts";
import type { FoundHead } from "../rebuild/readFoundInputs.ts";
import type { WorkbookOptions } from "../sheet/planWorkbook.ts";
import type { PlanRecord } from "../sheet/workbookEdit.ts";

/** A plan that stands in the workbook, with its inputs as they are typed now. */
export interface OpenedPlan {
  readonly record: PlanRecord;
  /** The plan's tabs, as they are called now. */
  readonly sheets: readonly string[];
  readonly reading: { readonly inputs: PlanInputs } | { readonly problems: readonly Problem[] };
  /** Whether rows came or went in the input tables since the build, so that the sheets lack them until a rebuild. */
  readonly needsRebuild: boolean;
  /** Whether the last change broke off half-way, as when Excel was closed; the next rebuild puts the sheets right. */
  readonly isUnfinished: boolean;
}

/** A workbook that holds no plan, and what it has to begin one with. */
export interface NoPlan {
  readonly record?: undefined;
  /** Input sheets that stand there without a record, as after they were copied from another workbook. */
  readonly found: FoundInputs | undefined;
  /** Whether a first build broke off half-way; the next one takes up the sheets that it left. */
  readonly isUnfinished: boolean;
}

/** Sheets of a plan of which the workbook holds no record. */
export interface FoundInputs {
  readonly sheets: readonly string[];
  /** As the cover says it; "" without one. */
  readonly title: string;
}

/** A figure of a line that a rebuild changed; a line that is new or gone has one side only. */
export interface LineChange {
  readonly sheet: string;
  readonly line: string;
  /** Such as 2018-19; empty for a single figure. */
  readonly year: string;
  readonly before: number | string | undefined;
  readonly after: number | string | undefined;
}

/** A total as the pane works it out beside what the workbook calculated. */
export interface Reconciled {
  readonly line: string;
  readonly year: string;
  readonly place: CellAddress;
  readonly ours: number | string;
  readonly workbooks: number | string | boolean;
  readonly agrees: boolean;
}

export interface Built {
  readonly kind: "built" | "rebuilt";
  readonly sheets: readonly string[];
  /** Empty for a first build. */
  readonly changes: readonly LineChange[];
  readonly totals: readonly Reconciled[];
}

export interface Watching {
  readonly onProgress?: (done: number, all: number) => void;
  readonly signal?: AbortSignal;
}

export interface PlanErrands {
  open(): Promise<OpenedPlan | NoPlan>;
  /** The inputs as sheets without a record have them, under this title and for this council. */
  readFound(head: FoundHead): Promise<OpenedPlan["reading"]>;
  /** Builds the plan's sheets, or brings those that are there up to these inputs. Problems: nothing was written. */
  build(
    inputs: PlanInputs,
    options: WorkbookOptions,
    watching: Watching,
  ): Promise<Built | { readonly problems: readonly Problem[] }>;
  /** Cells of people's own sheets with formulas that point into the plan. */
  linksIntoPlan(): Promise<readonly CellAddress[]>;
  /** Takes the plan's sheets away, and nothing else; gives their names. */
  remove(watching: Watching): Promise<readonly string[]>;
  /** Takes the last build, rebuild or removal back; false where there is none to take back. */
  undo(watching: Watching): Promise<boolean>;
  /** Adds an item to an input table, such as Posts, with nothing that counts in it; gives its first cell. */
  addRow(table: string): Promise<CellAddress>;
}
