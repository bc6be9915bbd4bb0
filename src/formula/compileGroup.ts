/** Works one formula out for many rows at once: most rows of a plan differ from others only in what they read. */
import type { Compiling } from "./cellPlaces.ts";
import type { Cells } from "./cells.ts";
import { compileNode } from "./compileNode.ts";
import { type Operator, partsOf, type RowNode } from "./rowNode.ts";

/** Gives the numbers of the rows in a year, in the order of the rows; NaN where a row has an error. Good until the next run. */
export type Group = (year: number) => Float64Array;

type Numbers = Float64Array;
type Pair = (left: Numbers, right: Numbers, into: Numbers) => void;

const truth = (holds: boolean): number => (holds ? 1 : 0);
const isNothing = Number.isNaN;

function compare(holds: (left: number, right: number) => boolean): Pair {
  return (left, right, into) => {
    for (let at = 0; at < into.length; at++) {
      const [a, b] = [left[at] ?? NaN, right[at] ?? NaN];
      into[at] = isNothing(a) || isNothing(b) ? NaN : truth(holds(a, b));
    }
  };
}

/** A loop an operator, each over three plain lists: the quickest that an engine can run. */
const pairs: Readonly<Record<Exclude<Operator, "^">, Pair>> = {
  "+": (left, right, into) => {
    for (let at = 0; at < into.length; at++) into[at] = (left[at] ?? NaN) + (right[at] ?? NaN);
  },
  "-": (left, right, into) => {
    for (let at = 0; at < into.length; at++) into[at] = (left[at] ?? NaN) - (right[at] ?? NaN);
  },
  "*": (left, right, into) => {
    for (let at = 0; at < into.length; at++) into[at] = (left[at] ?? NaN) * (right[at] ?? NaN);
  },
  "/": (left, right, into) => {
    for (let at = 0; at < into.length; at++)
      into[at] = right[at] === 0 ? NaN : (left[at] ?? NaN) / (right[at] ?? NaN);
  },
  "=": compare((a, b) => a === b),
  "<>": compare((a, b) => a !== b),
  "<": compare((a, b) => a < b),
  "<=": compare((a, b) => a <= b),
  ">": compare((a, b) => a > b),
  ">=": compare((a, b) => a >= b),
};

/** Functions of many numbers that take them two by two. */
const folds: Readonly<Record<string, Pair>> = {
  MAX: (left, right, into) => {
    for (let at = 0; at < into.length; at++) into[at] = Math.max(left[at] ?? NaN, right[at] ?? NaN);
  },
  MIN: (left, right, into) => {
    for (let at = 0; at < into.length; at++) into[at] = Math.min(left[at] ?? NaN, right[at] ?? NaN);
  },
};

/**
 * An error comes out as NaN without its code, which compileNode gives.
 *
 * @param nodes formulas of one shape
 */
export function compileGroup(nodes: readonly RowNode[], compiling: Compiling): Group {
  const [first] = nodes;
  if (!first) throw new Error("A group has at least one row.");
  return (
    byKind[first.kind]?.(nodes, compiling) ?? joined(first, nodes, compiling) ?? oneByOne(nodes, compiling)
  );
}

type Compile = (nodes: readonly RowNode[], compiling: Compiling) => Group;

const byKind: Partial<Readonly<Record<RowNode["kind"], Compile>>> = {
  number: constants,
  same: cellGroup,
  previous: cellGroup,
  custom: (nodes, compiling) => compileGroup(partAt(nodes, 0), compiling),
  negative: (nodes, compiling) => negative(compileGroup(partAt(nodes, 0), compiling), nodes.length),
};

/** Of operators and of functions with loops of their own. */
function joined(first: RowNode, nodes: readonly RowNode[], compiling: Compiling): Group | undefined {
  const parts = partsOf(first);
  if (parts.some(({ kind }) => isList.has(kind))) return undefined;
  const compiled = (): Group[] => parts.map((_, at) => compileGroup(partAt(nodes, at), compiling));
  if (first.kind === "call" && first.name === "IF") return choice(compiled(), nodes.length);
  const pair = pairOf(first);
  return pair && parts.length > 1
    ? compiled().reduce((left, right) => pairGroup(pair, nodes.length, left, right))
    : undefined;
}

function pairOf(node: RowNode): Pair | undefined {
  if (node.kind === "call") return folds[node.name];
  return node.kind === "binary" && node.operator !== "^" ? pairs[node.operator] : undefined;
}

const isList: ReadonlySet<RowNode["kind"]> = new Set(["block", "years", "marked"]);

const partAt = (nodes: readonly RowNode[], at: number): RowNode[] =>
  nodes.flatMap((node) => partsOf(node)[at] ?? []);

function pairGroup(pair: Pair, length: number, left: Group, right: Group): Group {
  const results = new Float64Array(length);
  return (year) => {
    pair(left(year), right(year), results);
    return results;
  };
}

function negative(of: Group, length: number): Group {
  const results = new Float64Array(length);
  return (year) => {
    const numbers = of(year);
    for (let at = 0; at < results.length; at++) results[at] = -(numbers[at] ?? NaN);
    return results;
  };
}

/** Works both branches out: a branch not taken may hold an error, which is dropped with it. */
function choice([test, yes, no]: readonly Group[], length: number): Group {
  if (!test || !yes || !no) throw new Error("IF has three parts.");
  const results = new Float64Array(length);
  return (year) => {
    const [tested, yeses, noes] = [test(year), yes(year), no(year)];
    for (let at = 0; at < results.length; at++) {
      const holds = tested[at] ?? NaN;
      results[at] = Number.isNaN(holds) ? NaN : ((holds === 0 ? noes : yeses)[at] ?? NaN);
    }
    return results;
  };
}

function constants(nodes: readonly RowNode[]): Group {
  const results = Float64Array.from(nodes, (node) => (node.kind === "number" ? node.value : NaN));
  return () => results;
}

/** The first plan year; the cells that stand still are the same in all that follow. */
const firstYear = 1;

function cellGroup(nodes: readonly RowNode[], { cells, isConstant }: Compiling): Group {
  const { numbers, stride } = cells;
  const found = nodes.flatMap((node) => (node.kind === "same" || node.kind === "previous" ? [node] : []));
  const rows = Int32Array.from(found, ({ row }) => row);
  const still = found.filter(({ row }) => isConstant(row)).length;
  const back = found[0]?.kind === "previous" ? 1 : 0;
  const [first = 0] = rows;
  if (still === 0 && rows.every((row, at) => row === first + at))
    return neighbours(first, rows.length, back, cells);
  const results = new Float64Array(rows.length);
  const starts = rows.map((row) => row - (isConstant(row) ? 0 : back * stride));
  const steps = rows.map((row) => (isConstant(row) ? 0 : stride));
  return (year) => {
    if (still === rows.length && year > firstYear) return results;
    for (let at = 0; at < results.length; at++)
      results[at] = numbers[(starts[at] ?? 0) + (steps[at] ?? 0) * year] ?? NaN;
    return results;
  };
}

/** Rows that stand one after the other in the plan are read where they are. */
function neighbours(first: number, length: number, back: number, cells: Cells): Group {
  const views = Array.from({ length: cells.width }, (_, year) => {
    const start = cells.place(first, Math.max(0, year - back));
    return cells.numbers.subarray(start, start + length);
  });
  return (year) => views[year] ?? cells.numbers;
}

/** What has no loop of its own: lists, and the rarer functions. */
function oneByOne(nodes: readonly RowNode[], compiling: Compiling): Group {
  const results = new Float64Array(nodes.length);
  const rows = nodes.map((node) => compileNode(node, compiling));
  return (year) => {
    for (let at = 0; at < rows.length; at++) results[at] = rows[at]?.(year) ?? NaN;
    return results;
  };
}
