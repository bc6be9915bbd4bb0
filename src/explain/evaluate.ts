/** Works a formula out over the cells of a grid and keeps what every part came to. */
import type { AstExpression, CallExpression, ReferenceIdentifier } from "@borgar/fx";
import { toNumber } from "./coerce.ts";
import { choosingFunctions } from "./functions/logicFunctions.ts";
import { functionTable } from "./functions/functionTable.ts";
import type { GridCells } from "./gridCells.ts";
import { intersect } from "./intersect.ts";
import { lift } from "./lift.ts";
import { NotWorkedOut } from "./notWorkedOut.ts";
import { operators } from "./operators.ts";
import { ourFunction } from "./ourFunction.ts";
import { parseFormula } from "./parseFormula.ts";
import { type Home, referencePlace } from "./referencePlace.ts";
import { twinNode } from "./twinNode.ts";
import { errorValue, firstOf, isError, type Place, type Value } from "./value.ts";

export interface Working {
  readonly home: Home;
  readonly cells: GridCells;
  /** What the names of LET, or a twin's arguments, stand for, in small letters. */
  readonly names: ReadonlyMap<string, Value>;
  /** Before dynamic arrays a column beside a single sum meant the cell in the formula's own row. */
  readonly intersects: boolean;
  /** What each part came to, in the order in which it was worked out. */
  readonly trace: Map<AstExpression, Value>;
}

const mostCells = 1_000_000;

/** @throws NotWorkedOut where the formula holds something that only Excel can work out. */
export function evaluate(node: AstExpression | null | undefined, working: Working): Value {
  if (!node) return null;
  const value = (evaluators[node.type] as Evaluate<AstExpression["type"]>)(node, working);
  working.trace.set(node, value);
  return value;
}

type Evaluate<Type extends AstExpression["type"]> = (
  node: Extract<AstExpression, { type: Type }>,
  working: Working,
) => Value;

const evaluators: { readonly [Type in AstExpression["type"]]: Evaluate<Type> } = {
  Literal: ({ value }) => value,
  ErrorLiteral: ({ value }) => errorValue(value),
  ReferenceIdentifier: referred,
  UnaryExpression: (node, working) => unary(node.operator, evaluate(node.arguments[0], working), working),
  BinaryExpression: (node, working) => binary(node.operator, node.arguments, working),
  CallExpression: call,
  ArrayExpression: ({ elements }, working) => ({
    rows: elements.map((row) => row.map((cell) => firstOf(evaluate(cell, working)))),
  }),
  LetExpression: letting,
  LambdaExpression: () => {
    throw new NotWorkedOut("LAMBDA");
  },
};

function letting(node: AstExpression & { type: "LetExpression" }, working: Working): Value {
  const names = new Map(working.names);
  for (const { id, init } of node.declarations)
    names.set(id.name.toLowerCase(), evaluate(init, { ...working, names }));
  return evaluate(node.body, { ...working, names });
}

const signs: Readonly<Record<string, (value: number) => number>> = {
  "+": (value) => value,
  "-": (value) => -value,
  "%": (value) => value / 100,
};

function unary(operator: string, value: Value, working: Working): Value {
  if (operator === "@") return intersect(value, working.home);
  const sum = signs[operator];
  if (!sum) throw new NotWorkedOut("An array that spills");
  if (operator === "+") return value;
  return lift([working.intersects ? intersect(value, working.home) : value], ([part = null]) => {
    const number = toNumber(part);
    return isError(number) ? number : sum(number);
  });
}

function binary(operator: string, parts: readonly AstExpression[], working: Working): Value {
  const known = operators[operator];
  if (!known) throw new NotWorkedOut("A reference that is made of others");
  const values = parts.map((part) => evaluate(part, working));
  const single = working.intersects ? values.map((value) => intersect(value, working.home)) : values;
  return lift(single, ([left = null, right = null]) => known.sum(left, right));
}

/** These read arrays wherever they stand. */
const ofArrays = new Set(["SUMPRODUCT", "MMULT", "LOOKUP", "INDEX", "TRANSPOSE"]);

function call(node: CallExpression, working: Working): Value {
  const name = node.callee.name.toUpperCase();
  const ours = ourFunction(name);
  if (ours) return ourValue(node, working);
  const within = ofArrays.has(name) ? { ...working, intersects: false } : working;
  const choosing = choosingFunctions[name];
  if (choosing) return choosing.choose(node.arguments, (part) => evaluate(part, within));
  const entry = functionTable[name];
  if (!entry) throw new NotWorkedOut(node.callee.name);
  return entry.sum(
    node.arguments.map((part) => evaluate(part, within)),
    working,
  );
}

/** By its native twin, with the arguments' names for the values given. */
function ourValue(node: CallExpression, working: Working): Value {
  const twin = twinNode(node);
  const given = node.arguments.map((part) => evaluate(part, working));
  const names = new Map(twin.names.map((name, place) => [name, given[place] ?? null]));
  return evaluate(twin.node, { ...working, names, intersects: false, trace: new Map() });
}

function referred(node: ReferenceIdentifier, working: Working): Value {
  const local = node.kind === "name" ? working.names.get(node.value.toLowerCase()) : undefined;
  if (local !== undefined) return local;
  const place = referencePlace(node, working.home, working.cells);
  if (place) return areaAt(place, working.cells);
  if (node.kind !== "name") throw new NotWorkedOut(`${node.value}, which lies outside this workbook's grid,`);
  const name = working.cells.name(node.value, working.home.sheet);
  const meaning = name && parseFormula(name.formula);
  return meaning ? evaluate(meaning, { ...working, trace: new Map() }) : errorValue("#NAME?");
}

function areaAt(place: Place, cells: GridCells): Value {
  const { top, left, bottom, right } = place;
  if ((bottom - top + 1) * (right - left + 1) > mostCells)
    throw new NotWorkedOut("A range of a million cells");
  return { rows: cells.values(place), place };
}
