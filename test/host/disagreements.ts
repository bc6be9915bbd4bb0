/** Builds a plan in the open workbook, compares what every cell holds with what the plan says, and takes it back. */
import { excelPlan } from "../../src/host/excel/excelPlan.ts";
import type { PlanSheetState } from "../../src/host/planWorkbook.ts";
import type { CellValue } from "../../src/host/workbook.ts";
import type { SheetSpec, WorkbookSpec } from "../../src/sheet/workbookSpec.ts";
import type { ExcelHost } from "../../workbench/host/excelHost.ts";
import { firstBuild, takenBack } from "./planEdits.ts";

interface Said {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly isCalculated: boolean;
}

/** A line for each cell that differs: where it is, what the plan says, what the cell holds. */
export async function disagreements({ book }: ExcelHost, spec: WorkbookSpec): Promise<string[]> {
  const [edits, playing] = [firstBuild(spec), takenBack(spec)];
  await excelPlan.playEdits(edits, playing);
  await book.engine.recalculate();
  const { sheets } = await excelPlan.readPlan();
  await excelPlan.playEdits(playing.undoOf(edits.length), { undoOf: () => [] });
  const largest = largestIn(spec);
  return spec.sheets.flatMap((sheet) => {
    const held = sheets.find(({ id }) => id === sheet.id);
    return held ? differing(sheet, held, largest) : [`${sheet.id} is not there`];
  });
}

const largestIn = ({ sheets }: WorkbookSpec): number =>
  sheets
    .flatMap(saidBy)
    .reduce((most, { value }) => Math.max(most, typeof value === "number" ? Math.abs(value) : 0), 1);

function differing(sheet: SheetSpec, held: PlanSheetState, largest: number): string[] {
  return saidBy(sheet).flatMap(({ row, column, value, isCalculated }) => {
    const at = ({ [row - 1]: line }: PlanSheetState["values"]) => line?.[column - 1] ?? "";
    const where = `${sheet.id} ${row},${column}`;
    if (!isSame(value, at(held.values), largest)) return [`${where}: ${value} | ${at(held.values)}`];
    return isCalculated && !String(at(held.formulas)).startsWith("=") ? [`${where}: no formula`] : [];
  });
}

function saidBy({ cells }: SheetSpec): Said[] {
  return cells.flatMap((block) => {
    const isCalculated = block.kind === "formula";
    return (isCalculated ? block.results : block.values).flatMap((line, down) =>
      line.map((value, across) => ({
        row: block.row + down,
        column: block.column + across,
        value: value ?? "",
        isCalculated,
      })),
    );
  });
}

/** What is left of figures that nearly cancel out keeps their rounding: one part in 10^13 of the largest. */
function isSame(said: CellValue, value: CellValue, largest: number): boolean {
  if (typeof said !== "number" || typeof value !== "number") return said === value;
  return Math.abs(said - value) <= Math.max(1e-9 * Math.max(1, Math.abs(said)), 1e-13 * largest);
}
