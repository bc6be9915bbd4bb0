/** What a formula of plain sums would give in another cell: enough to see whether a number typed there is its result. */
import { parse, tokenize } from "@borgar/fx";
import type { FormulaShape } from "./formulaShape.ts";
import { areaOf, readA1 } from "./reference.ts";
import type { SheetFacts } from "./sheetFacts.ts";

interface Place {
  readonly row: number;
  readonly column: number;
}
/** The numbers that a part of the formula stands for; undefined where it does more than sums of this sheet. */
type Worker = (place: Place, sheet: SheetFacts) => readonly number[] | undefined;
type Node = ReturnType<typeof parse>;

/** Longer ranges are not worth the time. */
const mostCells = 2000;
const unknown: Worker = () => undefined;
const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

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
  const [value, ...others] = worker(place, sheet) ?? [];
  return others.length === 0 && Number.isFinite(value) ? value : undefined;
}

function workerOf({ sample }: FormulaShape): Worker {
  try {
    return nodeWorker(parse(tokenize(sample.formula)), sample);
  } catch {
    return unknown; // the parser has a few gaps: then the number is not checked
  }
}

function nodeWorker(node: Node, sample: Place): Worker {
  switch (node.type) {
    case "Literal":
      return typeof node.value === "number" ? constantly(node.value) : unknown;
    case "ReferenceIdentifier":
      return numbersAt(node.value, sample);
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
  () => [value];

/** A blank cell counts as nought where one number is asked for. */
function applied(
  operator: ((...numbers: [number, number]) => number) | undefined,
  nodes: readonly Node[],
  sample: Place,
): Worker {
  if (!operator) return unknown;
  const parts = nodes.map((node) => nodeWorker(node, sample));
  return (place, sheet) => {
    const lists = parts.map((part) => part(place, sheet));
    if (lists.some((list) => list === undefined || list.length > 1)) return undefined;
    const [a = 0, b = 0] = lists.map((list) => list?.[0] ?? 0);
    return [operator(a, b)];
  };
}

function called(
  sum: ((numbers: readonly number[]) => number) | undefined,
  nodes: readonly Node[],
  sample: Place,
): Worker {
  if (!sum) return unknown;
  const parts = nodes.map((node) => nodeWorker(node, sample));
  return (place, sheet) => {
    const lists = parts.map((part) => part(place, sheet));
    return lists.includes(undefined) ? undefined : [sum(lists.flatMap((list) => list ?? []))];
  };
}

function numbersAt(text: string, sample: Place): Worker {
  const reference = readA1(text, sample.row, sample.column);
  if (!reference || reference.sheet !== "") return unknown;
  return ({ row, column }, sheet) => {
    const area = areaOf(reference, row, column);
    const isHuge = (area.bottom - area.top + 1) * (area.right - area.left + 1) > mostCells;
    return isHuge ? undefined : sheet.numbersIn(area);
  };
}
