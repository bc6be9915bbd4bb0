/** A workbook with rows and columns exchanged, and its formulas accordingly. */
import {
  mergeRefTokens,
  parseA1Ref,
  stringifyA1Ref,
  stringifyTokens,
  type Token,
  tokenize,
} from "@borgar/fx";
import type { SheetGrid, WorkbookGrid } from "../../../src/audit/workbookGrid.ts";

export function turned({ sheets, names, calculation }: WorkbookGrid): WorkbookGrid {
  return {
    calculation,
    sheets: sheets.map(turnedSheet),
    names: names.map((name) => ({ ...name, formula: turnedFormula(name.formula) })),
  };
}

function turnedSheet(sheet: SheetGrid): SheetGrid {
  const cells = sheet.cells.map((cell) => ({
    ...cell,
    row: cell.column,
    column: cell.row,
    ...(cell.formula === undefined ? {} : { formula: turnedFormula(cell.formula) }),
  }));
  return { ...sheet, cells: cells.sort((a, b) => a.row - b.row || a.column - b.column) };
}

const turnedFormula = (formula: string): string =>
  stringifyTokens(
    mergeRefTokens(tokenize(formula)).map((token) => ({ ...token, value: turnedToken(token) })),
  );

function turnedToken({ type, value }: Token): string {
  if (type === "func" && value === "HLOOKUP") return "VLOOKUP";
  const reference = type.startsWith("range") ? parseA1Ref(value, { allowNamed: false }) : undefined;
  if (!reference || !("range" in reference)) return value;
  const { top, left, bottom, right, $top, $left, $bottom, $right } = reference.range;
  const range = {
    ...{ top: left, left: top, bottom: right, right: bottom },
    ...{ $top: $left, $left: $top, $bottom: $right, $right: $bottom },
  };
  return stringifyA1Ref({ ...reference, range } as typeof reference);
}
