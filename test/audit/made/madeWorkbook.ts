/** A workbook made from a layout: longer or shorter, with gaps or subtotals in its runs, across or turned to run down. */
import { translateFormulaToA1 } from "@borgar/fx";
import type { GridCell, SheetGrid, WorkbookGrid } from "../../../src/audit/workbookGrid.ts";
import { address } from "../../catalogue/ironCalc.ts";
import { gridOf } from "../gridOf.ts";
import { textSheet } from "../textSheet.ts";
import { calculated } from "./calculated.ts";
import type { Layout } from "./layouts.ts";
import { turned } from "./turned.ts";

export interface Making {
  /** Cells in the run. */
  readonly length: number;
  /** After how many cells a blank one or a subtotal stands; 0 for never. */
  readonly every: number;
  readonly between: "blank" | "subtotal";
  readonly isTurned: boolean;
}

/** Columns before the run: the heading and what stands before. */
const lead = 2;

export function madeWorkbook({ sheets, names = {}, isDown }: Layout, making: Making): WorkbookGrid {
  const across: WorkbookGrid = {
    ...gridOf(...Object.entries(sheets).map(([name, text]) => madeSheet(name, text, making))),
    names: Object.entries(names).map(([name, formula]) => ({ name, formula })),
  };
  return calculated(making.isTurned || isDown ? turned(across) : across);
}

function madeSheet(name: string, text: string, making: Making): SheetGrid {
  const lines = text.trim().split("\n");
  const cells = lines.flatMap((line, down) => {
    const [head = "", before = "", each = "", end = ""] = line.split("|").map((part) => part.trim());
    const written = [head, before, ...runOf(each, making)];
    if (making.every === 0 && end) written.push(end.replaceAll("{n}", String(making.length)));
    return written.flatMap((code, along) => cellOf(code, down + 1, along + 1));
  });
  return { ...textSheet("", { name }), cells };
}

function runOf(each: string, { length, every, between }: Making): string[] {
  const run: string[] = [];
  for (let at = 0; at < length; at++) {
    run.push(each);
    if (every === 0 || (at + 1) % every !== 0) continue;
    const isFigure = each === "#" || each.startsWith("=");
    run.push(between === "subtotal" && isFigure ? `=SUM(RC[-${every}]:RC[-1])` : "");
  }
  return run;
}

function cellOf(code: string, row: number, column: number): GridCell[] {
  if (code === "") return [];
  if (code.startsWith("=")) {
    return [{ row, column, formula: translateFormulaToA1(code, address(row, column)), value: null }];
  }
  const value = values[code]?.(row, column - lead) ?? plainValue(code);
  return [{ row, column, value }];
}

const values: Readonly<Record<string, (row: number, at: number) => number | string>> = {
  "#": (row, at) => Math.round(30_000 * chance(row, at)) / 10 + 90,
  "%": (row, at) => Math.round(90 * chance(row, at) + 5) / 1000,
  year: (_, at) => 2023 + at,
  code: (_, at) => `T${at}`,
  flag: (_, at) => (at % 2 === 0 ? "x" : "y"),
};

const plainValue = (code: string): number | string => (Number.isNaN(Number(code)) ? code : Number(code));

/** The same for the same cell, and without a pattern. */
const chance = (row: number, at: number): number =>
  Math.abs(Math.sin(row * 127.1 + at * 311.7) * 43_758.5) % 1;
