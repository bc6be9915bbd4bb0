/** Formulas that fill several cells, through Office.js: where they stand, and which cells only show a part of them. */
import { groupedBy } from "../../audit/groupedBy.ts";
import type { GridCell } from "../../audit/workbookGrid.ts";
import { blockAddress } from "../blockAddress.ts";
import { blockRange } from "./blockRange.ts";
import { type AskedBlock, blocksWhere, type CellQuestion, cellsIn } from "./blocksWhere.ts";
import type { Block } from "../workbook.ts";
import { rangePlace } from "./rangePlace.ts";

const requirement = "1.12";
/** Formulas that are asked how far they reach, in one request. */
const mostFormulas = 2_000;

/** Excel counts the formula's own cell in */
const inSpill: CellQuestion = {
  property: "hasSpill",
  answer: ({ hasSpill }) => hasSpill,
};

/** None where Excel is too old to have spills. */
export const spillQuestions = (): readonly CellQuestion[] =>
  Office.context.requirements.isSetSupported("ExcelApi", requirement) ? [inSpill] : [];

export interface SheetSpills {
  /** All cells in spills, those of the formulas among them. */
  readonly isFilled: ReturnType<typeof cellsIn>;
  /** By the cell of the formula, such as 2,3: the cells that it fills, such as C2:C9. */
  readonly reaches: Map<string, string>;
}

const placeOf = ({ row, column }: { readonly row: number; readonly column: number }) => `${row},${column}`;

/** By sheet. */
export async function readSpills(
  context: Excel.RequestContext,
  asked: readonly AskedBlock[],
): Promise<ReadonlyMap<string, SheetSpills>> {
  const [question] = spillQuestions();
  const filled = question ? await blocksWhere(context, asked, question) : [];
  const spills = new Map<string, SheetSpills>();
  for (const [sheet, blocks] of groupedBy(filled, (block) => block.sheet))
    spills.set(sheet, { isFilled: cellsIn(blocks), reaches: new Map() });
  const formulas = asked.flatMap((one) => formulasIn(one, spills.get(one.block.sheet)));
  if (formulas.length > 0) await readReaches(context, formulas.slice(0, mostFormulas), spills);
  return spills;
}

async function readReaches(
  context: Excel.RequestContext,
  formulas: readonly Block[],
  spills: ReadonlyMap<string, SheetSpills>,
): Promise<void> {
  const reaches = formulas.map((cell) => {
    const range = blockRange(context, cell).getSpillingToRangeOrNullObject();
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return { sheet: cell.sheet, range };
  });
  await context.sync();
  for (const { sheet, range } of reaches) {
    if (range.isNullObject) continue;
    const reach = rangePlace(range);
    spills.get(sheet)?.reaches.set(placeOf(reach), blockAddress(reach));
  }
}

/** Excel may give the formula for every cell that it fills. */
function formulasIn({ block, range }: AskedBlock, spills: SheetSpills | undefined): Block[] {
  if (!spills) return [];
  return range.formulas.flatMap((line: readonly unknown[], down) =>
    line.flatMap((formula, across) => {
      const [row, column] = [block.row + down, block.column + across];
      const isFormula = typeof formula === "string" && formula.startsWith("=");
      return isFormula && spills.isFilled({ row: row + 1, column: column + 1 })
        ? [{ sheet: block.sheet, row, column, rows: 1, columns: 1 }]
        : [];
    }),
  );
}

/** What a cell has to do with spills; one that only shows a part of one has no formula of its own. */
export function spillAt(
  place: { readonly row: number; readonly column: number },
  spills: SheetSpills | undefined,
): Pick<GridCell, "isSpilled" | "spillsOver"> {
  if (!spills?.isFilled(place)) return {};
  const spillsOver = spills.reaches.get(placeOf(place));
  return spillsOver === undefined ? { isSpilled: true } : { spillsOver };
}
