/** Which cells lose our functions, as a list of swaps to be proven and then written: to plain formulas or to values. */
import { toCol } from "@borgar/fx";
import type { GridCell, SheetGrid } from "../../audit/workbookGrid.ts";
import { convertFormula } from "./convertFormula.ts";

export interface Swap {
  readonly sheet: string;
  /** Such as B2. */
  readonly cell: string;
  readonly before: string;
  /** A formula with its "=", or the value. */
  readonly after: string | number | boolean;
  /** What the cell shows now, which it must still show afterwards. */
  readonly value: GridCell["value"];
  readonly needsExcel2021: boolean;
}

export interface ConversionPlan {
  readonly swaps: readonly Swap[];
  readonly refused: readonly { readonly sheet: string; readonly cell: string; readonly reason: string }[];
}

export type ConversionTo = "native formulas" | "values";

/** @param isChosen whether a cell is part of what the user selected; all cells where it is left out */
export function conversionPlan(
  sheets: readonly SheetGrid[],
  to: ConversionTo,
  isChosen: (sheet: string, cell: GridCell) => boolean = () => true,
): ConversionPlan {
  const swaps: Swap[] = [];
  const refused: { sheet: string; cell: string; reason: string }[] = [];
  for (const { name, cells } of sheets)
    for (const cell of cells) {
      const outcome = isChosen(name, cell) ? swapOf(cell, to) : undefined;
      const at = { sheet: name, cell: `${toCol(cell.column - 1)}${cell.row}` };
      if (typeof outcome === "string") refused.push({ ...at, reason: outcome });
      else if (outcome) swaps.push({ ...at, ...outcome });
    }
  return { swaps, refused };
}

type Outcome = Omit<Swap, "sheet" | "cell"> | string | undefined;

function swapOf(cell: GridCell, to: ConversionTo): Outcome {
  const conversion = cell.formula === undefined ? undefined : convertFormula(cell.formula);
  if (!conversion || cell.formula === undefined) return undefined;
  if (cell.error !== undefined) return `It shows ${cell.error}; mend that first.`;
  const common = { before: cell.formula, value: cell.value };
  if (to === "values") return { ...common, after: cell.value ?? 0, needsExcel2021: false };
  if ("refused" in conversion) return conversion.refused;
  return { ...common, after: conversion.formula, needsExcel2021: conversion.needsExcel2021 };
}

/** Whether a swap left the value as it was, but for the last digits of a sum done in another order. */
export function isSameValue(before: GridCell["value"], after: GridCell["value"]): boolean {
  if (typeof before !== "number" || typeof after !== "number") return before === after;
  return Math.abs(before - after) <= 1e-9 * Math.max(1, Math.abs(before), Math.abs(after));
}
