/** Reads a row's formula: Excel's language, with the names of rows where a sheet has addresses. */
import { type AstExpression, type CallExpression, parse, tokenize } from "@borgar/fx";
import { comparisons, isTruth } from "./isTruth.ts";
import { RowError } from "./rowError.ts";
import { rowFunctions } from "./rowFunctions.ts";
import type { Operator, RowNode } from "./rowNode.ts";

/** What the names in a formula stand for. */
export interface Names {
  /** The place of a row in the list, or undefined where no row has that name. */
  readonly rowOf: (name: string) => number | undefined;
  readonly isConstant: (row: number) => boolean;
  readonly markOf: (row: number) => string | undefined;
  /** The plain Excel formula, without "=", of a call of a custom function with these names for its arguments. */
  readonly nativeOf: (name: string, args: readonly string[]) => string;
}

/** One formula being read: whose it is, its text, and whether it stands in a plan year or in one cell alone. */
interface Reading {
  readonly id: string;
  readonly row: number;
  /** What the placeholders in a twin stand for. */
  readonly given: ReadonlyMap<string, RowNode>;
  readonly inYears: boolean;
  readonly names: Names;
}

const operators: ReadonlySet<string> = new Set(["+", "-", "*", "/", "^", "=", "<>", "<", "<=", ">", ">="]);
const customFunction = /^MTFP\./i;

/**
 * @param formula without a leading "="
 * @throws RowError that names the row and the place.
 */
export function parseRow(id: string, row: number, formula: string, inYears: boolean, names: Names): RowNode {
  const reading = { id, row, given: new Map(), inYears, names };
  return toNode(reading, syntaxOf(id, formula));
}

function syntaxOf(id: string, formula: string): AstExpression {
  const tokens = tokenize(`=${formula}`, { withLocation: true });
  try {
    return parse(tokens);
  } catch (error) {
    const place = (error as { sourceOffset?: number }).sourceOffset ?? formula.length;
    throw new RowError(
      id,
      Math.max(place, 1),
      `"${formula}" is not a formula; check brackets, commas and operators.`,
    );
  }
}

function fail(reading: Reading, node: AstExpression, sentence: string): never {
  throw new RowError(reading.id, node.loc?.[0] ?? 1, sentence);
}

function toNode(reading: Reading, node: AstExpression): RowNode {
  switch (node.type) {
    case "Literal":
      if (typeof node.value === "number") return { kind: "number", value: node.value, text: node.raw };
      return fail(reading, node, `${node.raw} is not a number; rows hold numbers only.`);
    case "ReferenceIdentifier":
      return reading.given.get(node.value) ?? { kind: "same", row: rowNamed(reading, node) };
    case "UnaryExpression":
      return unary(reading, node.operator, node, operand(reading, node.arguments[0], node));
    case "BinaryExpression":
      return binary(reading, node);
    case "CallExpression":
      return call(reading, node);
    default:
      return fail(reading, node, "a row takes numbers, names of rows, operators and functions only.");
  }
}

function operand(reading: Reading, part: AstExpression | undefined, whole: AstExpression): RowNode {
  return part ? toNode(reading, part) : fail(reading, whole, "something is missing here.");
}

function unary(reading: Reading, operator: string, node: AstExpression, of: RowNode): RowNode {
  if (operator === "-") return { kind: "negative", of };
  if (operator === "%") return { kind: "percent", of };
  return fail(reading, node, `the sign ${operator} does nothing in a row; take it out.`);
}

function binary(reading: Reading, node: AstExpression & { type: "BinaryExpression" }): RowNode {
  const { operator } = node;
  if (operator === ":")
    return fail(reading, node, "a block of rows stands inside SUM, MAX, MIN, SUMPRODUCT or SUMFOR.");
  if (!operators.has(operator)) return fail(reading, node, `rows know no operator ${operator}.`);
  const [left, right] = node.arguments.map((part) => toNode(reading, part));
  if (!left || !right) return fail(reading, node, "something is missing here.");
  // Excel holds TRUE to be greater than any number.
  if (comparisons.has(operator) && (isTruth(left) || isTruth(right))) {
    return fail(reading, node, "compare numbers only; write IF(…,1,0) around what is true or false.");
  }
  return { kind: "binary", operator: operator as Operator, left, right };
}

function call(reading: Reading, node: CallExpression): RowNode {
  const name = node.callee.name.toUpperCase();
  if (name === "PREV") return previous(reading, node);
  if (name === "SUMFOR") return marked(reading, node);
  if (customFunction.test(name)) return custom(reading, node, name);
  const known = rowFunctions[name];
  if (!known) return fail(reading, node, `rows know no function ${name}.`);
  const { least, most, lists } = known;
  if (node.arguments.length < least || node.arguments.length > most) {
    return fail(reading, node, `${name} takes ${least === most ? least : `${least} to ${most}`} arguments.`);
  }
  const args = node.arguments.map((part) => (lists ? listOrNode(reading, part) : toNode(reading, part)));
  return { kind: "call", name, args };
}

/** first:last is a block of rows in the same year, YEARS(row) is one row in every plan year. */
function listOrNode(reading: Reading, node: AstExpression): RowNode {
  if (node.type === "BinaryExpression" && node.operator === ":")
    return { kind: "block", ...block(reading, node) };
  if (node.type === "CallExpression" && node.callee.name.toUpperCase() === "YEARS") {
    const row = onlyRow(reading, node);
    if (reading.names.isConstant(row)) return fail(reading, node, "a constant has no years.");
    return { kind: "years", row };
  }
  return toNode(reading, node);
}

function block(reading: Reading, node: AstExpression): { first: number; last: number } {
  if (node.type !== "BinaryExpression" || node.operator !== ":") {
    return fail(reading, node, "name a block of rows, such as first:last.");
  }
  const [first, last] = node.arguments.map((part) => rowNamed(reading, part));
  if (first === undefined || last === undefined || first > last) {
    return fail(reading, node, "the first row of a block stands above its last.");
  }
  return { first, last };
}

function marked(reading: Reading, node: CallExpression): RowNode {
  const { markOf } = reading.names;
  const mark = markOf(reading.row);
  if (mark === undefined) return fail(reading, node, "SUMFOR needs a row with a mark; give this row one.");
  const [argument] = node.arguments;
  if (!argument || node.arguments.length > 1) return fail(reading, node, "SUMFOR takes one block of rows.");
  const { first, last } = block(reading, argument);
  const rows = Array.from({ length: last - first + 1 }, (_, at) => first + at).filter(
    (row) => markOf(row) === mark,
  );
  return { kind: "marked", first, last, rows };
}

function previous(reading: Reading, node: CallExpression): RowNode {
  const row = onlyRow(reading, node);
  if (!reading.inYears) return fail(reading, node, "only a plan year has a year before it.");
  if (reading.names.isConstant(row))
    return fail(reading, node, "a constant is the same every year; write its name alone.");
  return { kind: "previous", row };
}

function onlyRow(reading: Reading, node: CallExpression): number {
  const [argument] = node.arguments;
  if (!argument || node.arguments.length > 1)
    return fail(reading, node, `${node.callee.name} takes the name of one row.`);
  return rowNamed(reading, argument);
}

function rowNamed(reading: Reading, node: AstExpression): number {
  if (node.type !== "ReferenceIdentifier") return fail(reading, node, "name a row here.");
  if (node.kind !== "name")
    return fail(
      reading,
      node,
      `${node.value} reads as a cell's address; give the row a name with a dot in it.`,
    );
  return reading.names.rowOf(node.value) ?? fail(reading, node, `no row is called ${node.value}.`);
}

/** The twin is asked for with placeholders, so that what stands in the arguments never passes through text. */
function custom(reading: Reading, node: CallExpression, name: string): RowNode {
  const args = node.arguments.map((part) => toNode(reading, part));
  const placeholders = args.map((_, at) => `argument.${at}`);
  const given = new Map(args.map((arg, at) => [placeholders[at] ?? "", arg]));
  return {
    kind: "custom",
    name,
    args,
    native: toNode({ ...reading, given }, twin(reading, name, placeholders)),
  };
}

/** Read so far, by function and number of arguments: many rows of a plan call the same function. */
const twins = new WeakMap<Names, Map<string, AstExpression>>();

function twin({ id, names }: Reading, name: string, placeholders: readonly string[]): AstExpression {
  const known = twins.get(names) ?? new Map<string, AstExpression>();
  const key = `${name} ${placeholders.length}`;
  const syntax = known.get(key) ?? syntaxOf(id, names.nativeOf(name, placeholders));
  twins.set(names, known.set(key, syntax));
  return syntax;
}
