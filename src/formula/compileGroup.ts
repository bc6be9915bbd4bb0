/** Works one formula out for many rows at once: most rows of a plan differ from others only in what they read. */
import type { Compiling } from "./cellPlaces.ts";
import { compileNode } from "./compileNode.ts";
import { type Operator, partsOf, type RowNode } from "./rowNode.ts";

/** Numbers of the rows side by side, in the order of the rows; NaN where a row has an error. */
export interface Group {
  readonly results: Float64Array;
  readonly run: (year: number) => void;
}

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

const calls: Readonly<Record<string, Pair>> = {
  "MAX 2": (left, right, into) => {
    for (let at = 0; at < into.length; at++) into[at] = Math.max(left[at] ?? NaN, right[at] ?? NaN);
  },
  "MIN 2": (left, right, into) => {
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
  const pair = pairOf(first);
  if (pair) return pairGroup(pair, nodes, compiling);
  switch (first.kind) {
    case "number":
      return constants(nodes);
    case "same":
    case "previous":
      return cellGroup(nodes, compiling);
    case "custom":
      return compileGroup(partAt(nodes, 0), compiling);
    default:
      return oneByOne(nodes, compiling);
  }
}

function pairOf(node: RowNode): Pair | undefined {
  if (node.kind === "binary" && node.operator !== "^") return pairs[node.operator];
  if (node.kind === "call" && !node.args.some(({ kind }) => isList.has(kind)))
    return calls[`${node.name} ${node.args.length}`];
  return undefined;
}

const isList: ReadonlySet<RowNode["kind"]> = new Set(["block", "years", "marked"]);

const partAt = (nodes: readonly RowNode[], at: number): RowNode[] =>
  nodes.flatMap((node) => partsOf(node)[at] ?? []);

function pairGroup(pair: Pair, nodes: readonly RowNode[], compiling: Compiling): Group {
  const left = compileGroup(partAt(nodes, 0), compiling);
  const right = compileGroup(partAt(nodes, 1), compiling);
  const results = new Float64Array(nodes.length);
  return {
    results,
    run: (year) => {
      left.run(year);
      right.run(year);
      pair(left.results, right.results, results);
    },
  };
}

function constants(nodes: readonly RowNode[]): Group {
  const results = Float64Array.from(nodes, (node) => (node.kind === "number" ? node.value : NaN));
  return { results, run: () => undefined };
}

/** Cells that move with the year stand apart from those that don't only by a step of 1 or 0. */
function cellGroup(nodes: readonly RowNode[], { cells, isConstant }: Compiling): Group {
  const { numbers, width } = cells;
  const results = new Float64Array(nodes.length);
  const starts = new Int32Array(nodes.length);
  const steps = new Int32Array(nodes.length);
  nodes.forEach((node, at) => {
    if (node.kind !== "same" && node.kind !== "previous") return;
    const moves = !isConstant(node.row);
    starts[at] = node.row * width - (moves && node.kind === "previous" ? 1 : 0);
    steps[at] = moves ? 1 : 0;
  });
  return {
    results,
    run: (year) => {
      for (let at = 0; at < results.length; at++)
        results[at] = numbers[(starts[at] ?? 0) + (steps[at] ?? 0) * year] ?? NaN;
    },
  };
}

/** What has no loop of its own: lists, and the rarer functions. */
function oneByOne(nodes: readonly RowNode[], compiling: Compiling): Group {
  const results = new Float64Array(nodes.length);
  const rows = nodes.map((node) => compileNode(node, compiling));
  return {
    results,
    run: (year) => {
      for (let at = 0; at < rows.length; at++) results[at] = rows[at]?.(year) ?? NaN;
    },
  };
}
