/** The shape in which a part of a formula is shown: money, a percentage or a date, as the cells are that it is made of. */
import type { AstExpression, BinaryExpression, CallExpression } from "@borgar/fx";
import { isDateFormat } from "../audit/isDateFormat.ts";
import { calledName } from "./callee.ts";
import { functionTable } from "./functions/functionTable.ts";
import type { GridCells } from "./gridCells.ts";
import { type Home, referencePlace } from "./referencePlace.ts";
import { unitOf } from "./unitOf.ts";

const money = "£0";
const share = "0%";

/** @returns a number format, or undefined where a bare number says as much */
export function formatOf(node: AstExpression, home: Home, cells: GridCells): string | undefined {
  // An argument left empty is null.
  const of = (part: AstExpression | null | undefined): string | undefined =>
    part ? formatOf(part, home, cells) : undefined;
  if (node.type === "ReferenceIdentifier") return ofCells(node, home, cells);
  if (node.type === "CallExpression") return ofCall(node, of);
  if (node.type === "UnaryExpression") return of(node.arguments[0]);
  if (node.type !== "BinaryExpression" || isScaling(node)) return undefined;
  const [left, right] = node.arguments.map(of);
  return combined[node.operator]?.(left, right);
}

/** Pounds ÷ 1,000 are thousands of pounds: a £ before them would say another amount. */
const isScaling = ({ operator, arguments: [, by] }: BinaryExpression): boolean =>
  (operator === "/" || operator === "*") && by?.type === "Literal" && scales.has(by.value);
const scales = new Set<unknown>([1000, 1_000_000]);

const isMoney = (format = ""): boolean => format.includes("£");
const isShare = (format = ""): boolean => format.includes("%");

type Combine = (left: string | undefined, right: string | undefined) => string | undefined;

/** 1 + 3% is a factor, not a percentage. */
const sum: Combine = (left, right) => {
  if (isMoney(left) || isMoney(right)) return money;
  return isShare(left) && isShare(right) ? share : undefined;
};

/** A day and some days are a day; between two days there are days. */
const moved = (left: string | undefined, right: string | undefined): string | undefined =>
  isDateFormat(left) && !isDateFormat(right) ? left : undefined;
const combined: Readonly<Record<string, Combine>> = {
  "+": (left, right) => sum(left, right) ?? moved(left, right) ?? moved(right, left),
  "-": (left, right) => sum(left, right) ?? moved(left, right),
  "*": (left, right) => (isMoney(left) !== isMoney(right) ? money : undefined),
  "/": (left, right) => (isMoney(left) && !isMoney(right) ? money : undefined),
};

/** Which arguments a function hands on in their own shape; the first one that has a shape tells it. */
const handsOn: Readonly<Record<string, readonly number[]>> = {
  ...Object.fromEntries(
    ["SUM", "MIN", "MAX", "ROUND", "ROUNDUP", "ROUNDDOWN", "ABS", "AVERAGE", "SUMIFS", "INDEX"].map(
      (name) => [name, [0, 1]],
    ),
  ),
  SUMIF: [2, 0],
  SUBTOTAL: [1],
  AGGREGATE: [2],
  XLOOKUP: [2, 3],
  OFFSET: [0],
  LARGE: [0],
  SMALL: [0],
  MEDIAN: [0],
  FILTER: [0],
  SORT: [0],
  IF: [1, 2],
  IFERROR: [0, 1],
  IFNA: [0, 1],
};

/** A sum of dates is no date, but the latest of them is. */
const handsOnDates = new Set([
  "MIN",
  "MAX",
  "INDEX",
  "XLOOKUP",
  "OFFSET",
  "LARGE",
  "SMALL",
  "IF",
  "IFERROR",
  "IFNA",
]);

function ofCall(node: CallExpression, of: (part?: AstExpression | null) => string | undefined) {
  const name = calledName(node);
  const found = (handsOn[name] ?? [])
    .map((place) => of(node.arguments[place]))
    .find((format) => isMoney(format) || isShare(format) || (isDateFormat(format) && handsOnDates.has(name)));
  return found ?? functionTable[name]?.format;
}

/** Money that is kept in thousands or millions stays a bare number: with a £ before it it would be another. */
function ofCells(node: AstExpression & { type: "ReferenceIdentifier" }, home: Home, cells: GridCells) {
  const place = referencePlace(node, home, cells);
  if (!place) return undefined;
  const at = { sheet: place.sheet, row: place.top, column: place.left };
  const format = firstFormat(place.bottom, at, cells);
  const unit = unitOf(at, cells) ?? "";
  const isPounds = /^£(?!\s*(0|m\b|k\b))/i.test(unit) || (unit.startsWith("£") && isScaled(format));
  return isPounds && !/[£%]/.test(format) ? money : format || undefined;
}

/** #,##0, shows pounds as thousands. */
export const isScaled = (format: string): boolean => /[0#?],(?![0#?])/.test(format);

function firstFormat(bottom: number, { sheet, row, column }: Home, cells: GridCells): string {
  for (let at = row; at <= Math.min(bottom, row + 3); at++) {
    const { numberFormat } = cells.cell(sheet, at, column) ?? {};
    if (numberFormat) return numberFormat;
  }
  return "";
}
