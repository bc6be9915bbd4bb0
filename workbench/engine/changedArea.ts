/** Which cells a command of Univer's changed. */
import type { Area } from "./engine.ts";

export interface ChangeParams {
  subUnitId: string;
  /** The command behind the change; a calculation's own results have none. */
  trigger?: string;
  cellValue?: ChangedCells;
}

/** By row, then by column. */
type ChangedCells = Record<string, Record<string, unknown>>;

/** The smallest area around the cells whose content changed; a change of looks alone is none. */
export const changedArea = ({ subUnitId, trigger, cellValue }: ChangeParams): Area | undefined =>
  trigger ? areaAround(subUnitId, cellValue ?? {}) : undefined;

export function areaAround(sheetId: string, changed: ChangedCells): Area | undefined {
  let [row, column, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [r, cells] of Object.entries(changed)) {
    for (const [c, cell] of Object.entries(cells)) {
      if (isLookOnly(cell)) continue;
      [row, bottom] = [Math.min(row, Number(r)), Math.max(bottom, Number(r))];
      [column, right] = [Math.min(column, Number(c)), Math.max(right, Number(c))];
    }
  }
  if (bottom < 0) return undefined;
  return { sheetId, row, column, height: bottom - row + 1, width: right - column + 1 };
}

function isLookOnly(cell: unknown): boolean {
  return typeof cell === "object" && cell !== null && Object.keys(cell).every((key) => key === "s");
}
