/** Turns a formula into a function of the year over the cells; no text is evaluated, so any policy of a page allows it. */
import { type Compiled, type Compiling, type List, places, total } from "./cellPlaces.ts";
import type { Cells } from "./cells.ts";
import { rowFunctions } from "./rowFunctions.ts";
import type { Operator, RowNode } from "./rowNode.ts";

type Pair = (left: Compiled, right: Compiled, cells: Cells) => Compiled;

const compare =
  (holds: (left: number, right: number) => boolean): Pair =>
  (left, right) =>
  (year) => {
    const [a, b] = [left(year), right(year)];
    return Number.isNaN(a) || Number.isNaN(b) ? NaN : holds(a, b) ? 1 : 0;
  };

const pairs: Readonly<Record<Operator, Pair>> = {
  "+": (left, right) => (year) => left(year) + right(year),
  "-": (left, right) => (year) => left(year) - right(year),
  "*": (left, right) => (year) => left(year) * right(year),
  "/": (left, right, cells) => (year) => quotient(left(year), right(year), cells),
  "^": (left, right, cells) => (year) => power(left(year), right(year), cells),
  "=": compare((a, b) => a === b),
  "<>": compare((a, b) => a !== b),
  "<": compare((a, b) => a < b),
  "<=": compare((a, b) => a <= b),
  ">": compare((a, b) => a > b),
  ">=": compare((a, b) => a >= b),
};

function quotient(dividend: number, divisor: number, cells: Cells): number {
  if (divisor !== 0) return dividend / divisor;
  // An error that came in from the left passes through; only a number divided by nought makes a new one.
  if (!Number.isNaN(dividend)) cells.fault ??= "#DIV/0!";
  return NaN;
}

type Compile<Kind extends RowNode["kind"]> = (
  node: Extract<RowNode, { kind: Kind }>,
  compiling: Compiling,
) => Compiled;
type Compilers = { readonly [Kind in RowNode["kind"]]: Compile<Kind> };

const ofList = (node: List, compiling: Compiling): Compiled =>
  total(places(node, compiling), compiling.cells);

const compilers: Compilers = {
  number:
    ({ value }) =>
    () =>
      value,
  same: ({ row }, compiling) => cellOf(row, 0, compiling),
  previous: ({ row }, compiling) => cellOf(row, -1, compiling),
  negative: ({ of }, compiling) => negative(compileNode(of, compiling)),
  percent: ({ of }, compiling) => hundredth(compileNode(of, compiling)),
  binary: (node, compiling) =>
    node.operator === "+"
      ? addition(node, compiling)
      : pairs[node.operator](
          compileNode(node.left, compiling),
          compileNode(node.right, compiling),
          compiling.cells,
        ),
  call: ({ name, args }, compiling) => call(name, args, compiling),
  custom: ({ native }, compiling) => compileNode(native, compiling),
  block: ofList,
  years: ofList,
  marked: ofList,
};

/** As Excel has it: nought to the power of nought is an error, and an error to any power stays one. */
function power(base: number, exponent: number, cells: Cells): number {
  if (Number.isNaN(base) || Number.isNaN(exponent)) return NaN;
  if (base !== 0 || exponent > 0) return base ** exponent;
  cells.fault ??= exponent === 0 ? "#NUM!" : "#DIV/0!";
  return NaN;
}

export function compileNode(node: RowNode, compiling: Compiling): Compiled {
  return (compilers[node.kind] as Compile<RowNode["kind"]>)(node, compiling);
}

const negative =
  (of: Compiled): Compiled =>
  (year) =>
    -of(year);

const hundredth =
  (of: Compiled): Compiled =>
  (year) =>
    of(year) / 100;

function cellOf(row: number, shift: number, { cells, isConstant }: Compiling): Compiled {
  const { numbers, stride } = cells;
  if (isConstant(row)) return () => numbers[row] ?? NaN;
  const shifted = cells.place(row, shift);
  return (year) => numbers[shifted + year * stride] ?? NaN;
}

/** a + b + c … read from the left, as Excel does; a chain of plain cells is added without a call for each. */
function addition(node: RowNode, compiling: Compiling): Compiled {
  const terms = chain(node);
  const cells = terms.flatMap((term) => (term.kind === "same" ? [term.row] : []));
  if (cells.length === terms.length) {
    return total(
      cells.map((row) => ({ start: row, moves: !compiling.isConstant(row) })),
      compiling.cells,
    );
  }
  return terms
    .map((term) => compileNode(term, compiling))
    .reduce((left, right) => pairs["+"](left, right, compiling.cells));
}

function chain(node: RowNode): RowNode[] {
  return node.kind === "binary" && node.operator === "+" ? [...chain(node.left), node.right] : [node];
}

function call(name: string, args: readonly RowNode[], compiling: Compiling): Compiled {
  if (name === "IF") return choice(args.map((part) => compileNode(part, compiling)));
  if (name === "SUM" && args.every(isList)) {
    return total(
      args.flatMap((part) => places(part, compiling)),
      compiling.cells,
    );
  }
  const quick = args.some(isList) ? undefined : withoutLists[`${name} ${args.length}`];
  if (quick) return quick(args.map((part) => compileNode(part, compiling)));
  const { sum } = rowFunctions[name] ?? { sum: () => NaN };
  const values = args.map((part) =>
    isList(part) && part.kind !== "marked" ? each(part, compiling) : single(part, compiling),
  );
  return (year) => sum(values.flatMap((value) => value(year)));
}

const isList = (part: RowNode): part is List => ["block", "years", "marked"].includes(part.kind);
const nothing: Compiled = () => NaN;

/** The calls that plans are full of, by name and number of arguments, without a list for each cell. */
const withoutLists: Readonly<Record<string, (args: readonly Compiled[]) => Compiled>> = {
  "ABS 1":
    ([of = nothing]) =>
    (year) =>
      Math.abs(of(year)),
  "MAX 2":
    ([a = nothing, b = nothing]) =>
    (year) =>
      Math.max(a(year), b(year)),
  "MIN 2":
    ([a = nothing, b = nothing]) =>
    (year) =>
      Math.min(a(year), b(year)),
};

type Values = (year: number) => number[];

const single = (part: RowNode, compiling: Compiling): Values => {
  const value = compileNode(part, compiling);
  return (year) => [value(year)];
};

const each = (part: List, compiling: Compiling): Values => {
  const { numbers, stride } = compiling.cells;
  const list = places(part, compiling);
  return (year) => list.map(({ start, moves }) => numbers[start + (moves ? year * stride : 0)] ?? NaN);
};

function choice([test, yes, no]: readonly Compiled[]): Compiled {
  return (year) => {
    const holds = test?.(year) ?? NaN;
    if (Number.isNaN(holds)) return NaN;
    return (holds === 0 ? no : yes)?.(year) ?? NaN;
  };
}
