/** A formula in words, and its sums one after the other with what each comes to. */
import type { AstExpression } from "@borgar/fx";
import type { Step } from "./explanation.ts";
import { functionTable } from "./functions/functionTable.ts";
import type { GridCells } from "./gridCells.ts";
import { phrase, type Phrase, type SayPart } from "./phrase.ts";
import { placeName } from "./placeName.ts";
import { type Home, referencePlace } from "./referencePlace.ts";
import { showValue } from "./showValue.ts";
import { isArea, type Value } from "./value.ts";

const whole = 9;
const listed = 1;

/** The formula with labels instead of addresses. */
export function inWords(node: AstExpression, home: Home, cells: GridCells): Phrase {
  const say: SayPart = (part) => inWords(part, home, cells);
  if (node.type !== "ReferenceIdentifier") return phrase(node, say);
  // A name says more than the labels of the cells behind it.
  const place = node.kind === "name" ? undefined : referencePlace(node, home, cells);
  return { text: place ? placeName(place, home, cells) : node.value, power: whole };
}

/** Every sum that was worked out, in Excel's order; a row of signs of one kind is one step. */
export function stepsOf(
  formula: AstExpression,
  trace: ReadonlyMap<AstExpression, Value>,
  home: Home,
  cells: GridCells,
): Step[] {
  const hidden = chained(trace);
  const worked = [...trace].filter(([node]) => isSum(node) && !hidden.has(node));
  const formatOf = (node: AstExpression): string | undefined => formatIn(node, home, cells);
  return worked.map(([node, result]) => ({
    words: inWords(node, home, cells).text,
    values: inValues(node, trace, hidden, formatOf).text,
    result: showValue(result, (node === formula ? formatAt(home, cells) : undefined) ?? formatOf(node)),
  }));
}

/** The format of the cell that is read, or the one that a function's result wants. */
function formatIn(node: AstExpression, home: Home, cells: GridCells): string | undefined {
  if (node.type === "CallExpression") return functionTable[node.callee.name.toUpperCase()]?.format;
  const place = node.type === "ReferenceIdentifier" ? referencePlace(node, home, cells) : undefined;
  return place && cells.cell(place.sheet, place.top, place.left)?.numberFormat;
}

const formatAt = ({ sheet, row, column }: Home, cells: GridCells): string | undefined =>
  cells.cell(sheet, row, column)?.numberFormat;

const isSum = (node: AstExpression): boolean =>
  node.type === "CallExpression" ||
  node.type === "BinaryExpression" ||
  node.type === "LetExpression" ||
  (node.type === "UnaryExpression" && node.operator === "-");

/** The left parts of chains such as a + b − c, which their chain shows. */
function chained(trace: ReadonlyMap<AstExpression, Value>): ReadonlySet<AstExpression> {
  const hidden = new Set<AstExpression>();
  for (const node of trace.keys()) {
    if (node.type !== "BinaryExpression") continue;
    const [left] = node.arguments;
    if (left?.type === "BinaryExpression" && isChain(left.operator, node.operator)) hidden.add(left);
  }
  return hidden;
}

const chains = ["+-", "*/", "&"];
const isChain = (inner: string, outer: string): boolean =>
  chains.some((signs) => signs.includes(inner) && signs.includes(outer));

function inValues(
  node: AstExpression,
  trace: ReadonlyMap<AstExpression, Value>,
  hidden: ReadonlySet<AstExpression>,
  formatOf: (node: AstExpression) => string | undefined,
): Phrase {
  const say: SayPart = (part, between) => {
    if (hidden.has(part)) return inValues(part, trace, hidden, formatOf);
    const value = trace.get(part);
    if (isTyped(part)) return phrase(part, say);
    if (value === undefined) return passedOver;
    return shown(value, formatOf(part), between);
  };
  return phrase(node, say, true);
}

/** A number, text or percentage as the formula has it. */
const isTyped = (node: AstExpression): boolean =>
  node.type === "Literal" ||
  (node.type === "UnaryExpression" && node.operator === "%" && node.arguments[0]?.type === "Literal");

const passedOver: Phrase = { text: "(not looked at)", power: whole };

function shown(value: Value, format: string | undefined, between: string | undefined): Phrase {
  const isNegative = typeof value === "number" && value < 0;
  const isList = isArea(value) && value.rows.flat().length > 1;
  return { text: showValue(value, format, between), power: isNegative ? 3.5 : isList ? listed : whole };
}
