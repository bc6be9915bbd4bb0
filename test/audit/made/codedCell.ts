/** A cell of a made workbook from its code: # for a figure, % for a rate, a formula in R1C1, or what is to stand there. */
import { translateFormulaToA1 } from "@borgar/fx";
import type { GridCell } from "../../../src/audit/workbookGrid.ts";
import { address } from "../../catalogue/ironCalc.ts";

/** @param along where it stands in its run */
export function codedCell(code: string, row: number, column: number, along: number): GridCell[] {
  if (code === "") return [];
  if (code.startsWith("=")) {
    return [{ row, column, formula: translateFormulaToA1(code, address(row, column)), value: null }];
  }
  const value = values[code]?.(row, along) ?? plainValue(code);
  return [{ row, column, value }];
}

const values: Readonly<Record<string, (row: number, along: number) => number | string>> = {
  "#": (row, along) => Math.round(30_000 * chance(row, along)) / 10 + 90,
  "%": (row, along) => Math.round(90 * chance(row, along) + 5) / 1000,
  count: (row, along) => Math.round(40 * chance(row, along)) + 3,
  year: (_, along) => 2023 + along,
  code: (_, along) => `T${along}`,
  flag: (_, along) => (along % 2 === 0 ? "x" : "y"),
};

const plainValue = (code: string): number | string => (Number.isNaN(Number(code)) ? code : Number(code));

/** The same for the same cell, and without a pattern. */
const chance = (row: number, along: number): number =>
  Math.abs(Math.sin(row * 127.1 + along * 311.7) * 43_758.5) % 1;
