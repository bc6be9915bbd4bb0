/** What a formula of plain sums would give in another cell: enough to see whether a number typed there is its result. */
import type { AstExpression } from "@borgar/fx";
import { syntaxOf } from "../../formula/excel/syntaxOf.ts";
import type { FormulaShape } from "./formulaShape.ts";
import { type Area, areaOf, readA1, type Reference, sizeOf } from "./reference.ts";
import type { SheetFacts } from "./sheetFacts.ts";

interface Place {
  readonly row: number;
  readonly column: number;
}
/** The number that a part of the formula stands for; NaN where it does more than sums of this sheet. */
type Worker = (place: Place, sheet: SheetFacts) => number;
/** The numbers of an argument; undefined as before. */
type Lister = (place: Place, sheet: SheetFacts) => readonly number[] | undefined;
type Node = AstExpression;

/** Longer ranges are not worth the time. */
const mostCells = 2000;
const unknown: Worker = () => NaN;

const operators: Readonly<Record<string, (a: number, b: number) => number>> = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => a / b,
};
const signs: Readonly<Record<string, (a: number) => number>> = {
  "+": (a) => a,
  "-": (a) => -a,
  "%": (a) => a / 100,
};
const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
const functions: Readonly<Record<string, (numbers: readonly number[]) => number>> = {
  SUM: total,
  AVERAGE: (numbers) => total(numbers) / numbers.length,
  MIN: (numbers) => Math.min(...numbers),
  MAX: (numbers) => Math.max(...numbers),
  COUNT: (numbers) => numbers.length,
};

const workers = new WeakMap<FormulaShape, Worker>();

/** @returns undefined where the formula does more than plain sums, or reads another sheet */
export function workedValue(shape: FormulaShape, place: Place, sheet: SheetFacts): number | undefined {
  let worker = workers.get(shape);
  if (!worker) workers.set(shape, (worker = workerOf(shape)));
  const value = worker(place, sheet);
  return Number.isFinite(value) ? value : undefined;
}

function workerOf({ sample }: FormulaShape): Worker {
  try {
    return nodeWorker(syntaxOf(sample.formula), sample);
  } catch {
    return unknown; // the parser has a few gaps: then the number is not checked
  }
}

function nodeWorker(node: Node, sample: Place): Worker {
  switch (node.type) {
    case "Literal":
      return typeof node.value === "number" ? constantly(node.value) : unknown;
    case "ReferenceIdentifier":
      return numberAt(node.value, sample);
    case "UnaryExpression":
      return applied(signs[node.operator], node.arguments, sample);
    case "BinaryExpression":
      return applied(operators[node.operator], node.arguments, sample);
    case "CallExpression":
      return called(functions[node.callee.name.toUpperCase()], node.arguments, sample);
    default:
      return unknown;
  }
}

const constantly =
  (value: number): Worker =>
  () =>
    value;

function applied(
  operator: ((...numbers: [number, number]) => number) | undefined,
  nodes: readonly Node[],
  sample: Place,
): Worker {
  if (!operator) return unknown;
  const [one = unknown, other = constantly(0)] = nodes.map((node) => nodeWorker(node, sample));
  return (place, sheet) => operator(one(place, sheet), other(place, sheet));
}

function called(
  sum: ((numbers: readonly number[]) => number) | undefined,
  nodes: readonly Node[],
  sample: Place,
): Worker {
  if (!sum) return unknown;
  const listers = nodes.map((node) => lister(node, sample));
  return (place, sheet) => {
    const numbers: number[] = [];
    for (const list of listers) {
      const own = list(place, sheet);
      if (!own) return NaN;
      numbers.push(...own);
    }
    return sum(numbers);
  };
}

function lister(node: Node, sample: Place): Lister {
  if (node.type === "ReferenceIdentifier") return numbersAt(node.value, sample);
  const worker = nodeWorker(node, sample);
  return (place, sheet) => {
    const value = worker(place, sheet);
    return Number.isNaN(value) ? undefined : [value];
  };
}

function numbersAt(text: string, sample: Place): Lister {
  const reference = ownReference(text, sample);
  if (!reference) return () => undefined;
  return ({ row, column }, sheet) => {
    const area = areaOf(reference, row, column);
    return isHuge(area) ? undefined : sheet.numbersIn(area);
  };
}

/** A blank cell counts as nought. */
function numberAt(text: string, sample: Place): Worker {
  const reference = ownReference(text, sample);
  if (!reference) return unknown;
  if (reference.isRange) return numberAmong(reference);
  return ({ row, column }, sheet) => {
    const { top, left } = areaOf(reference, row, column);
    const value = sheet.cell(top, left)?.value ?? 0;
    return typeof value === "number" ? value : NaN;
  };
}

/** Where a range holds one number only. */
const numberAmong =
  (reference: Reference): Worker =>
  ({ row, column }, sheet) => {
    const area = areaOf(reference, row, column);
    const [number = 0, ...others] = isHuge(area) ? [NaN] : sheet.numbersIn(area);
    return others.length === 0 ? number : NaN;
  };

function ownReference(text: string, sample: Place): Reference | undefined {
  const reference = readA1(text, sample.row, sample.column);
  return reference?.sheet === "" ? reference : undefined;
}

const isHuge = (area: Area): boolean => sizeOf(area) > mostCells;
