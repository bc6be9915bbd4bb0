/** Putting a formula into a cell without losing what stood there, and putting that back. */
import type { CellAddress, CellContent, CellValue, CellWrite, Workbook } from "../host/workbook.ts";
import { readSettledCell, type Pause } from "./readSettledCell.ts";

export interface Insertion {
  readonly at: CellAddress;
  readonly before: CellContent;
  readonly after: CellContent;
}

export type InsertOutcome =
  | { readonly kind: "inserted"; readonly insertion: Insertion }
  /** Nothing was written: the cell holds something and nobody said that it may go. */
  | { readonly kind: "occupied"; readonly at: CellAddress; readonly holds: string };

export interface InsertOrder {
  readonly at: CellAddress;
  readonly formula: string;
  /** For a cell that has no format of its own. */
  readonly numberFormat: string;
  readonly mayOverwrite: boolean;
}

const isFormula = (formula: CellValue) => typeof formula === "string" && formula.startsWith("=");

/** What to show of a cell that would be overwritten. */
function holding({ formula, text }: CellContent): string {
  if (!isFormula(formula)) return text || String(formula);
  return text ? `${String(formula)} (${text})` : String(formula);
}

export async function insertFormula(
  workbook: Workbook,
  order: InsertOrder,
  pause: Pause,
): Promise<InsertOutcome> {
  const { at, formula, numberFormat } = order;
  const before = await workbook.readCell(at);
  if (before.formula !== "" && !order.mayOverwrite) return { kind: "occupied", at, holds: holding(before) };
  const isGeneral = before.numberFormat === "General";
  await workbook.writeCell({ at, formula, ...(isGeneral ? { numberFormat } : {}) });
  await workbook.goTo(at);
  const after = await readSettledCell(workbook, at, pause);
  return { kind: "inserted", insertion: { at, before, after } };
}

/** Excel would turn the text 00123 into a number as it is typed back: an apostrophe keeps it text. */
function asTyped({ formula, value, numberFormat }: CellContent): CellValue {
  const isText = typeof formula === "string" && formula === value && formula !== "" && numberFormat !== "@";
  const wouldTurn = isText && (/^[=+\-@']|\d/.test(formula) || /^(?:true|false)$/i.test(formula));
  return wouldTurn ? `'${formula}` : formula;
}

/** @returns false, with nothing written, when the cell has been changed since */
export async function undoInsertion(workbook: Workbook, { at, before, after }: Insertion): Promise<boolean> {
  const now = await workbook.readCell(at);
  if (now.formula !== after.formula) return false;
  const restored: CellWrite = { at, formula: asTyped(before), numberFormat: before.numberFormat };
  await workbook.writeCell(restored);
  await workbook.goTo(at);
  return true;
}
