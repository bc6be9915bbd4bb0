/** The sentences behind the errors on the sheets: what Excel shows beside a #VALUE! or #N/A of ours. */
import { isExcelError } from "./excelError.ts";
import type { CellOutput } from "./functionResult.ts";

interface Cell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

const key = ({ sheetId, row, column }: Cell): string => `${sheetId} ${row} ${column}`;

export class Sentences {
  private readonly byCell = new Map<string, string>();
  private readonly bySource = new Map<string, string[]>();

  at(cell: Cell): string | undefined {
    return this.byCell.get(key(cell));
  }

  /** Keeps the sentences of a result that starts at the cell, in place of those it had before. */
  keep(source: Cell, result: readonly (readonly CellOutput[])[]): void {
    for (const old of this.bySource.get(key(source)) ?? []) this.byCell.delete(old);
    const cells = result.flatMap((row, i) =>
      row.flatMap((value, j): [string, string][] => {
        const { sheetId } = source;
        const cell = key({ sheetId, row: source.row + i, column: source.column + j });
        return isExcelError(value) && value.message ? [[cell, value.message]] : [];
      }),
    );
    for (const [cell, sentence] of cells) this.byCell.set(cell, sentence);
    this.bySource.set(
      key(source),
      cells.map(([cell]) => cell),
    );
  }
}
