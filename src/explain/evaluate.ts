/** Works a formula out over the cells of a grid and keeps what every part came to. */
import type { AstExpression, CallExpression, ReferenceIdentifier } from "@borgar/fx";
import { isElsewhere } from "../audit/facts/isElsewhere.ts";
import { areaAt } from "./areaAt.ts";
import { callEntry } from "./callEntry.ts";
import { calledLambda, calledName } from "./callee.ts";
import { closureCalled, closureOf } from "./closureOf.ts";
import { toNumber } from "./coerce.ts";
import { choosingFunctions } from "./functions/logicFunctions.ts";
import { functionTable } from "./functions/functionTable.ts";
import { lambdaFunctions } from "./functions/lambdaFunctions.ts";
import { intersect } from "./intersect.ts";
import { joinedPlaces } from "./joinedPlaces.ts";
import { lift } from "./lift.ts";
import { NotWorkedOut } from "./notWorkedOut.ts";
import { operators } from "./operators.ts";
import { ourFunction } from "./ourFunction.ts";
import { parseFormula } from "./parseFormula.ts";
import { referencePlace } from "./referencePlace.ts";
import { spannedPlaces } from "./spannedPlaces.ts";
import { spillPlace } from "./spillPlace.ts";
import { twinNode } from "./twinNode.ts";
import { errorValue, firstOf, isArea, isError, rowsOf, type Value } from "./value.ts";
import { type Closure, enter, isClosure, type Working } from "./working.ts";

/** @throws NotWorkedOut where the formula holds something that only Excel can work out. */
export function evaluate(node: AstExpression | null | undefined, working: Working): Value {
  if (!node) return null;
  const value = (evaluators[node.type] as Evaluate<AstExpression["type"]>)(node, working);
  working.trace.set(node, value);
  return value;
}

/** Beside a part that is not worked out the others are, so that a reader sees them. */
function evaluateAll(parts: readonly (AstExpression | null)[], working: Working): Value[] {
  let missing: NotWorkedOut | undefined;
  const values = parts.map((part) => {
    try {
      return evaluate(part, working);
    } catch (error) {
      if (!(error instanceof NotWorkedOut)) throw error;
      missing ??= error;
      return null;
    }
  });
  if (missing) throw missing;
  return values;
}

/** For what comes more than once, or stands in another cell. */
const untraced = (): Working["trace"] => new Map();

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
  // As Excel answers where nobody calls it.
  LambdaExpression: () => errorValue("#CALC!"),
};

function letting(node: AstExpression & { type: "LetExpression" }, working: Working): Value {
  const names = new Map(working.names);
  for (const { id, init } of node.declarations)
    names.set(id.name.toLowerCase(), boundTo(init, { ...working, names }));
  return evaluate(node.body, { ...working, names });
}

const boundTo = (node: AstExpression | null, working: Working): Value | Closure =>
  closureOf(node, working) ?? evaluate(node, working);

const signs: Readonly<Record<string, (value: number) => number>> = {
  "-": (value) => -value,
  "%": (value) => value / 100,
};

function unary(operator: string, value: Value, working: Working): Value {
  if (operator === "@") return intersect(value, working.home);
  if (operator === "#") return spilled(value, working);
  const sum = signs[operator];
  if (!sum) return value;
  return lift([working.intersects ? intersect(value, working.home) : value], ([part = null]) => {
    const number = toNumber(part);
    return isError(number) ? number : sum(number);
  });
}

function spilled(value: Value, working: Working): Value {
  const anchor = isArea(value) ? value.place : undefined;
  if (!anchor) return errorValue("#REF!");
  const place = spillPlace(anchor, working.cells, (node, home) =>
    evaluate(node, { ...enter(working, "A spill"), home, names: new Map(), trace: untraced() }),
  );
  return isError(place) ? place : areaAt(place, working.cells);
}

function binary(operator: string, parts: readonly AstExpression[], working: Working): Value {
  const values = evaluateAll(parts, working);
  const known = operators[operator];
  if (!known) return reference(operator, values, working);
  const single = working.intersects ? values.map((value) => intersect(value, working.home)) : values;
  return lift(single, ([left = null, right = null]) => known.sum(left, right));
}

function reference(operator: string, [left = null, right = null]: readonly Value[], working: Working): Value {
  const broken = [left, right].find(isError);
  if (broken) return broken;
  if (operator === ",") return { rows: [...rowsOf(left), ...rowsOf(right)] };
  const place = joinedPlaces(operator, left, right);
  return isError(place) ? place : areaAt(place, working.cells);
}

/** These read arrays wherever they stand. */
const ofArrays = new Set(["SUMPRODUCT", "MMULT", "LOOKUP", "INDEX", "TRANSPOSE", "FILTER"]);

function call(node: CallExpression, working: Working): Value {
  const closure = closureCalled(node, working);
  if (closure) return applied(closure, node, working);
  const name = calledName(node);
  if (ourFunction(name)) return ourValue(node, working);
  const inside = ofArrays.has(name) ? { ...working, intersects: false } : working;
  const choosing = choosingFunctions[name];
  if (choosing) return choosing.choose(node.arguments, (part) => evaluate(part, inside));
  if (name in lambdaFunctions) return overList(name, node.arguments, working);
  const given = evaluateAll(node.arguments, inside);
  const entry = functionTable[name];
  if (!entry) throw new NotWorkedOut(node.callee.name);
  return callEntry(entry, given, inside);
}

/** The parts of a LAMBDA that stands before its arguments are worked out once and can be shown; of others each call differs. */
function applied(closure: Closure, node: CallExpression, working: Working): Value {
  const given = node.arguments.map((part) => boundTo(part, working));
  return within(closure, given, working, calledLambda(node) ? working.trace : untraced());
}

function within(
  { lambda, names: outer }: Closure,
  given: readonly (Value | Closure)[],
  working: Working,
  trace: Working["trace"],
): Value {
  if (given.length > lambda.params.length) return errorValue("#VALUE!");
  const names = new Map(outer);
  for (const [at, { name }] of lambda.params.entries()) names.set(name.toLowerCase(), given[at] ?? null);
  return evaluate(lambda.body, { ...enter(working, "A LAMBDA"), names, trace });
}

function overList(name: string, parts: readonly AstExpression[], working: Working): Value {
  const closure = closureOf(parts.at(-1), working);
  const lists = parts.slice(0, -1).map((part) => evaluate(part, working));
  const broken = lists.find(isError);
  if (!closure || broken) return broken ?? errorValue("#VALUE!");
  const apply = lambdaFunctions[name]?.apply;
  return apply?.(lists, (args) => within(closure, args, working, untraced())) ?? null;
}

/** By its native twin, with the arguments' names for the values given. */
function ourValue(node: CallExpression, working: Working): Value {
  const twin = twinNode(node);
  const given = node.arguments.map((part) => evaluate(part, working));
  const names = new Map(twin.names.map((name, place) => [name, given[place] ?? null]));
  return evaluate(twin.node, { ...working, names, intersects: false, trace: untraced() });
}

function referred(node: ReferenceIdentifier, working: Working): Value {
  const { home, cells } = working;
  const local = node.kind === "name" ? working.names.get(node.value.toLowerCase()) : undefined;
  if (isClosure(local)) return errorValue("#CALC!");
  if (local !== undefined) return local;
  const place = referencePlace(node, home, cells);
  if (place) return areaAt(place, cells);
  const places = spannedPlaces(node.value, home, cells);
  if (places) return { rows: places.flatMap((one) => areaAt(one, cells).rows) };
  if (node.kind !== "name" || isElsewhere(node.value, cells.facts))
    throw new NotWorkedOut(`${node.value}, which lies outside this workbook's grid,`);
  return meantBy(node.value, working);
}

function meantBy(name: string, working: Working): Value {
  const formula = working.cells.name(name, working.home.sheet)?.formula;
  const meaning = formula === undefined ? undefined : parseFormula(formula);
  return meaning
    ? evaluate(meaning, { ...enter(working, "A name"), names: new Map(), trace: untraced() })
    : errorValue("#NAME?");
}
