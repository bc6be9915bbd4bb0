/** Writes a row's formula as one R1C1 text that holds in every plan year. */
import { type Operator, partsOf, type RowNode } from "./rowNode.ts";

/** Where a row's cells stand on the sheets. */
export interface Place {
  readonly sheet: string;
  /** Row of the sheet, counted from 1. */
  readonly row: number;
  /** The column of a row that has one cell only; undefined for a row along the years. */
  readonly column?: number;
}

export interface Printing {
  readonly placeOf: (row: number) => Place;
  /** The columns of the first and the last plan year, counted from 1; the base year stands before the first. */
  readonly firstYear: number;
  readonly lastYear: number;
  /** The column that holds each row's mark. */
  readonly markColumn: number;
  /** Custom functions, or the same sums in plain Excel. */
  readonly style: "native" | "functions";
  /** Rows that are plain Excel in either style. */
  readonly native?: ReadonlySet<number>;
}

const strength: Readonly<Record<Operator, number>> = {
  "=": 1,
  "<>": 1,
  "<": 1,
  "<=": 1,
  ">": 1,
  ">=": 1,
  "+": 2,
  "-": 2,
  "*": 3,
  "/": 3,
  "^": 4,
};
const strongest = 9;

/**
 * Rows of a block that read one and the same row name it with a fixed row ($17); those that read each its own, with a
 * relative one. So all of them hold the same R1C1 formula, as if it had been filled down.
 *
 * @param beside the formula of a neighbouring row on the sheet, if it has the same shape
 * @returns formula text with its "=", for the cell or cells of the row at `from`.
 */
export function printRow(node: RowNode, from: number, printing: Printing, beside?: RowNode): string {
  const own: Printing = printing.native?.has(from) ? { ...printing, style: "native" } : printing;
  return `=${print(node, beside, from, own)}`;
}

function strengthOf(node: RowNode, style: Printing["style"]): number {
  if (node.kind === "binary") return strength[node.operator];
  if (node.kind === "negative") return 5;
  if (node.kind === "percent") return 6;
  if (node.kind === "number") return node.value < 0 ? 5 : strongest;
  if (node.kind === "custom" && style === "native") return strengthOf(node.native, style);
  return strongest;
}

function print(node: RowNode, beside: RowNode | undefined, from: number, printing: Printing): string {
  const its = written(beside, printing.style);
  const within = (part: RowNode, at: number, least: number): string => {
    const text = print(part, its[at], from, printing);
    return strengthOf(part, printing.style) < least ? `(${text})` : text;
  };
  const list = (args: readonly RowNode[]): string =>
    args.map((part, at) => print(part, its[at], from, printing)).join(",");
  switch (node.kind) {
    case "number":
      return node.text;
    case "negative":
      return `-${within(node.of, 0, 5)}`;
    case "percent":
      return `${within(node.of, 0, 6)}%`;
    case "binary": {
      // Excel reads operators of one strength from the left, so an equal on the right keeps its brackets.
      const own = strength[node.operator];
      return `${within(node.left, 0, own)}${node.operator}${within(node.right, 1, own + 1)}`;
    }
    case "call":
      return `${node.name}(${list(node.args)})`;
    case "custom":
      return printing.style === "functions"
        ? `${node.name}(${list(node.args)})`
        : print(node.native, its[0], from, printing);
    default:
      return reference(node, isSameRead(node, beside), from, printing);
  }
}

/** The parts of a formula as the style writes them. */
const written = (node: RowNode | undefined, style: Printing["style"]): readonly RowNode[] =>
  node?.kind === "custom" && style === "functions" ? node.args : node ? partsOf(node) : [];

type Reference = Extract<RowNode, { kind: "same" | "previous" | "block" | "years" | "marked" }>;

function isSameRead(node: Reference, beside: RowNode | undefined): boolean {
  if (beside?.kind !== node.kind) return false;
  if ("first" in node) return "first" in beside && node.first === beside.first && node.last === beside.last;
  return "row" in beside && node.row === beside.row;
}

function reference(node: Reference, isFixed: boolean, from: number, printing: Printing): string {
  const here = printing.placeOf(from);
  const { firstYear, lastYear, markColumn } = printing;
  const cell = (row: number, column: string): string => {
    const place = printing.placeOf(row);
    const offset = place.row - here.row;
    const line = isFixed ? `R${place.row}` : offset === 0 ? "R" : `R[${offset}]`;
    return `${line}${place.column === undefined ? column : `C${place.column}`}`;
  };
  const on = (row: number): string => {
    const { sheet } = printing.placeOf(row);
    return sheet === here.sheet ? "" : `${quoted(sheet)}!`;
  };
  const range = (first: number, last: number, column: string, toColumn = column): string =>
    `${on(first)}${cell(first, column)}:${cell(last, toColumn)}`;
  switch (node.kind) {
    case "same":
      return `${on(node.row)}${cell(node.row, "C")}`;
    case "previous":
      return `${on(node.row)}${cell(node.row, "C[-1]")}`;
    case "block":
      return range(node.first, node.last, "C");
    case "years":
      return range(node.row, node.row, `C${firstYear}`, `C${lastYear}`);
    case "marked": {
      const marks = range(node.first, node.last, `C${markColumn}`);
      return `SUMIF(${marks},RC${markColumn},${range(node.first, node.last, "C")})`;
    }
  }
}

/** A sheet's name as formulas write it. */
function quoted(sheet: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}
