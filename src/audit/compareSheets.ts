/** What changed in the cells of two versions of a sheet, once their rows and columns stand beside each other. */
import { addressOf } from "./addressOf.ts";
import { type AlignedSheets, alignSheets } from "./alignSheets.ts";
import type { ContentRow } from "./contentRows.ts";
import { relativeFormula } from "./facts/relativeFormula.ts";
import { movedFormula, type SheetMoves } from "./movedFormula.ts";
import type { GridCell, SheetGrid } from "./workbookGrid.ts";

/** input: typed by someone; formula: another sum; value: the same sum, another result. */
export type ChangeKind = "input" | "formula" | "value";

export interface CellChange {
  readonly kind: ChangeKind;
  /** Where the cell is now, such as B2. */
  readonly cell: string;
  /** Where it was, if that was elsewhere. */
  readonly from?: string;
  /** The formula or the value; absent where the cell was or is empty. */
  readonly before?: string;
  readonly after?: string;
  /** Of the cell now, or of the one that was there. */
  readonly numberFormat?: string;
}

export interface SheetComparison {
  /** Row and column numbers of the later version. */
  readonly insertedRows: readonly number[];
  readonly insertedColumns: readonly number[];
  /** Row and column numbers of the earlier version. */
  readonly deletedRows: readonly number[];
  readonly deletedColumns: readonly number[];
  readonly changes: readonly CellChange[];
}

/** Of two sheets by themselves, whatever they are called. */
export function compareSheets(before: SheetGrid, after: SheetGrid): SheetComparison {
  const aligned = alignSheets(before, after);
  return comparison(
    aligned,
    before.name,
    new Map([[before.name.toLowerCase(), { name: after.name, ...aligned }]]),
  );
}

/**
 * @param sheet the earlier name
 * @param moves of all sheets that the formulas may point at
 */
export function comparison(aligned: AlignedSheets, sheet: string, moves: SheetMoves): SheetComparison {
  const { before, after, rows, columns } = aligned;
  const isSame = sameFormula(sheet, moves);
  return {
    insertedRows: rows.inserted,
    insertedColumns: columns.inserted,
    deletedRows: rows.deleted,
    deletedColumns: columns.deleted,
    changes: rows.pairs.flatMap(([from, to]) =>
      changesIn([before.get(from), after.get(to)], [from, to], aligned, isSame),
    ),
  };
}

type IsSame = (before: GridCell, after: GridCell) => boolean;

function changesIn(
  [old, now]: readonly [ContentRow | undefined, ContentRow | undefined],
  [from, to]: readonly [number, number],
  { columns }: AlignedSheets,
  isSame: IsSame,
): CellChange[] {
  return columns.pairs.flatMap(([was, is]) => {
    const [before, after] = [old?.get(was), now?.get(is)];
    const kind = kindOf(before, after, isSame);
    if (!kind) return [];
    const cell = addressOf({ row: to, column: is });
    const earlier = addressOf({ row: from, column: was });
    return [
      {
        ...{ kind, cell },
        ...(earlier === cell ? {} : { from: earlier }),
        ...said("before", written(before, kind)),
        ...said("after", written(after, kind)),
        ...said("numberFormat", after?.numberFormat ?? before?.numberFormat),
      },
    ];
  });
}

const said = (name: "before" | "after" | "numberFormat", text: string | undefined) =>
  text === undefined ? {} : { [name]: text };

function kindOf(
  before: GridCell | undefined,
  after: GridCell | undefined,
  isSame: IsSame,
): ChangeKind | undefined {
  const isShownAlike = shownIn(before) === shownIn(after);
  if (!isCalculated(before) && !isCalculated(after))
    return isShownAlike ? undefined : typedOrSpilled(before, after);
  if (!before || !after || !isSame(before, after)) return "formula";
  return isShownAlike ? undefined : "value";
}

/** What a formula elsewhere fills was typed by nobody. */
const typedOrSpilled = (before: GridCell | undefined, after: GridCell | undefined): ChangeKind =>
  before?.isSpilled === true || after?.isSpilled === true ? "value" : "input";

const isCalculated = (cell: GridCell | undefined): boolean => cell?.formula !== undefined;
const shownIn = (cell: GridCell | undefined): GridCell["value"] => cell?.error ?? cell?.value ?? null;

/** The same text, or the same once what it points at has moved. */
const sameFormula =
  (sheet: string, moves: SheetMoves): IsSame =>
  (before, after) => {
    if (before.formula === undefined || after.formula === undefined) return false;
    if (before.formula === after.formula || relative(before) === relative(after)) return true;
    return movedFormula(before.formula, sheet, moves) === after.formula;
  };

const relative = ({ formula = "", row, column }: GridCell): string => relativeFormula(formula, row, column);

function written(cell: GridCell | undefined, kind: ChangeKind): string | undefined {
  if (!cell) return undefined;
  if (kind !== "value" && cell.formula !== undefined) return cell.formula;
  return cell.error ?? (cell.value === null ? undefined : String(cell.value));
}
