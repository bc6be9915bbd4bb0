/** A workbook made from a layout: longer or shorter, with gaps or subtotals in its runs, across or turned to run down. */
import type { SheetGrid, WorkbookGrid } from "../../../src/audit/workbookGrid.ts";
import { gridOf } from "../gridOf.ts";
import { textSheet } from "../textSheet.ts";
import { calculated } from "./calculated.ts";
import { codedCell } from "./codedCell.ts";
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
    return written.flatMap((code, along) => codedCell(code, down + 1, along + 1, along + 1 - lead));
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
