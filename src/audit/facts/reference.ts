/** Which cells a reference of a formula means, relative to the cell that holds the formula. */
import { fromCol } from "@borgar/fx";
import { parseReference } from "../../formula/excel/parseReference.ts";
import { lastColumn, lastRow } from "./sheetLimits.ts";

interface Edge {
  /** Counts from 1 where it is fixed with $, else from the formula's own cell. */
  readonly at: number;
  readonly isFixed: boolean;
}

/** Which cells a reference means, wherever its sheet is. */
export interface Edges {
  readonly top: Edge;
  readonly left: Edge;
  readonly bottom: Edge;
  readonly right: Edge;
}

export interface Reference extends Edges {
  /** Lower case; empty for the formula's own sheet. */
  readonly sheet: string;
  readonly isExternal: boolean;
  readonly isRange: boolean;
  /** Whole columns or whole rows, such as B:B. */
  readonly isEndless: boolean;
}

export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A sheet of the workbook: brackets and colons mean other workbooks and several sheets. */
const home = String.raw`(?:([A-Za-z_][\w.]*)!|'((?:[^'[\]:]|'')+)'!)?`;
/** XFD is the last column; XYZ24 is a name. */
const cell = String.raw`(\$?)([A-Z]{1,2}|[A-W][A-Z]{2}|X[A-E][A-Z]|XF[A-D])(\$?)([1-9]\d{0,6})`;
/** The common case, a cell or a range of the workbook, is read here: the library takes longer for all that could be. */
const plain = new RegExp(`^${home}${cell}(?::${cell})?$`);

/** @returns undefined for what means no cells of a sheet: names, tables, text that is not a reference */
export function readA1(text: string, row: number, column: number): Reference | undefined {
  const parts = plain.exec(text);
  return parts ? plainReference(parts, row, column) : readAny(text, row, column);
}

function plainReference(parts: RegExpExecArray, row: number, column: number): Reference {
  const isRange = parts[8] !== undefined;
  const [left, top] = [plainColumn(parts[3], parts[4], column), plainRow(parts[5], parts[6], row)];
  return {
    sheet: (parts[1] ?? parts[2]?.replaceAll("''", "'") ?? "").toLowerCase(),
    isExternal: false,
    isRange,
    isEndless: false,
    top,
    left,
    bottom: isRange ? plainRow(parts[9], parts[10], row) : top,
    right: isRange ? plainColumn(parts[7], parts[8], column) : left,
  };
}

const plainColumn = (dollar: string | undefined, letters: string | undefined, from: number): Edge =>
  edge(fromCol(letters ?? ""), dollar === "$", from, lastColumn);

const plainRow = (dollar: string | undefined, digits: string | undefined, from: number): Edge =>
  edge(Number(digits) - 1, dollar === "$", from, lastRow);

function readAny(text: string, row: number, column: number): Reference | undefined {
  const parsed = parseReference(text, { allowNamed: false });
  if (!parsed || !("range" in parsed)) return undefined;
  const { range } = parsed;
  const { top, left, bottom = top, right = left } = range;
  return {
    ...homeOf(parsed.context ?? []),
    isRange: text.includes(":"),
    isEndless: top === null || left === null,
    top: edge(top, range.$top, row, 1),
    left: edge(left, range.$left, column, 1),
    bottom: edge(bottom, range.$bottom, row, lastRow),
    right: edge(right, range.$right, column, lastColumn),
  };
}

const homeOf = (context: readonly string[]): Pick<Reference, "sheet" | "isExternal"> => ({
  sheet: context.at(-1)?.toLowerCase() ?? "",
  isExternal: context.length > 1,
});

/** @param otherwise where a line without an end stops */
function edge(
  line: number | null,
  isFixed: boolean | null | undefined,
  from: number,
  otherwise: number,
): Edge {
  if (line === null) return { at: otherwise, isFixed: true };
  return isFixed ? { at: line + 1, isFixed: true } : { at: line + 1 - from, isFixed: false };
}

/** The cells that the reference means for a formula in this cell. */
export function areaOf({ top, left, bottom, right }: Edges, row: number, column: number): Area {
  const [first, last] = [at(top, row), at(bottom, row)];
  const [from, to] = [at(left, column), at(right, column)];
  return {
    top: Math.min(first, last),
    left: Math.min(from, to),
    bottom: Math.max(first, last),
    right: Math.max(from, to),
  };
}

const at = ({ at, isFixed }: Edge, from: number): number => (isFixed ? at : at + from);

export const sizeOf = ({ top, left, bottom, right }: Area): number => (bottom - top + 1) * (right - left + 1);

interface Spot {
  readonly row: number;
  readonly column: number;
}

export const isIn = ({ row, column }: Spot, { top, left, bottom, right }: Area): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

export const isSameArea = (a: Area, b: Area): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

/** Equal for references that mean the same relative to their cells. */
export function referenceKey({
  sheet,
  top,
  left,
  bottom,
  right,
}: Pick<Reference, "sheet" | "top" | "left" | "bottom" | "right">): string {
  return `${sheet}!${[top, left, bottom, right].map(({ at, isFixed }) => (isFixed ? "$" : "") + String(at)).join()}`;
}
