/** A change to a workbook as plain data. A list of them is played from first to last, whole or not at all. */
import type { Block, MoneyUnit, NameSpec, RowKey, SheetSpec, StyleBlock } from "./workbookSpec.ts";

type Cell = string | number | boolean;

/** A row as a build left it. */
export interface BuiltRow extends RowKey {
  /** Tells its first texts, so that it is found again after people put rows in or took rows out. */
  readonly mark: string;
}

/** What a build leaves in the workbook about itself, beside the sheets. */
export interface PlanRecord {
  readonly planId: string;
  readonly addinVersion: string;
  /** As an ISO date and time. */
  readonly builtAt: string;
  readonly style: "native" | "functions";
  readonly unit: MoneyUnit;
  /** The plan file that it was built from, as text. */
  readonly planFile: string;
  /** The rows as the build laid them out: each sheet's keys with their rows. */
  readonly sheets: readonly { readonly id: string; readonly keys: readonly BuiltRow[] }[];
}

/** What belongs to a sheet as a whole. */
export type Furniture = Pick<
  SheetSpec,
  | "validations"
  | "conditionalFormats"
  | "tables"
  | "links"
  | "charts"
  | "columnWidths"
  | "rowHeights"
  | "frozen"
  | "print"
>;

/** Sheets are known by their id, whatever their tabs are called now. */
export type WorkbookEdit =
  /**
   * Behind the sheet of that id, or behind all others. Sheets that follow one another in the list are all made before
   * any is filled, as their formulas point at one another.
   */
  | {
      readonly kind: "addSheet";
      readonly sheet: SheetSpec;
      readonly after: string | undefined;
      readonly unit: MoneyUnit;
    }
  | { readonly kind: "deleteSheet"; readonly id: string }
  /** Whole rows, so that whatever stands beside ours moves with them. They come empty and without any look. */
  | { readonly kind: "insertRows"; readonly id: string; readonly row: number; readonly count: number }
  | { readonly kind: "deleteRows"; readonly id: string; readonly row: number; readonly count: number }
  /** Whole columns, likewise. */
  | { readonly kind: "insertColumns"; readonly id: string; readonly column: number; readonly count: number }
  | { readonly kind: "deleteColumns"; readonly id: string; readonly column: number; readonly count: number }
  /** A grid of typed cells (see textCell) and A1 formulas, or one R1C1 formula for the whole block; "" empties. */
  | {
      readonly kind: "write";
      readonly id: string;
      readonly block: Block;
      readonly formulas: readonly (readonly Cell[])[] | string;
    }
  | {
      readonly kind: "restyle";
      readonly id: string;
      readonly styles: readonly StyleBlock[];
      /** Cells that lose the look that we gave them. */
      readonly plain?: readonly Block[];
      readonly unit: MoneyUnit;
    }
  /** Puts what belongs to the sheet as a whole in the place of what stands there of ours. */
  | {
      readonly kind: "furnish";
      readonly id: string;
      readonly sheet: Furniture;
      /** Where rules of ours for typing stand so far; those on other cells are people's own. */
      readonly validated: readonly Block[];
    }
  | { readonly kind: "names"; readonly remove: readonly string[]; readonly add: readonly NameSpec[] }
  /** undefined takes the record away. */
  | { readonly kind: "record"; readonly record: PlanRecord | undefined }
  /** Cells outside our sheets that pointed at deleted rows get their formulas back. */
  | { readonly kind: "relink"; readonly sheet: string; readonly cell: string; readonly formula: string };
