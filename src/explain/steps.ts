/** A formula in words, and its sums one after the other with what each comes to. */
import type { AstExpression } from "@borgar/fx";
import { isDateFormat } from "../audit/isDateFormat.ts";
import { cellText } from "./cellText.ts";
import type { Step } from "./explanation.ts";
import { formatOf, isScaled } from "./formatOf.ts";
import type { GridCells } from "./gridCells.ts";
import { phrase, type Phrase, type SayPart } from "./phrase.ts";
import { placeName } from "./placeName.ts";
import { type Home, referencePlace } from "./referencePlace.ts";
import { showValue } from "./showValue.ts";
import { firstOf, isMany, type Value } from "./value.ts";

const whole = 9;
const listed = 1;

/** The formula with labels instead of addresses. */
export function inWords(
  node: AstExpression,
  home: Home,
  cells: GridCells,
  instead: (part: AstExpression) => Phrase | undefined = () => undefined,
): Phrase {
  const say: SayPart = (part) => instead(part) ?? inWords(part, home, cells, instead);
  if (node.type !== "ReferenceIdentifier") return phrase(node, say);
  // A name says more than the labels of the cells behind it.
  const place = node.kind === "name" ? undefined : referencePlace(node, home, cells);
  return { text: place ? placeName(place, home, cells) : node.value, power: whole };
}

/** A part that was a step of its own is called by its number where its words are longer. */
const longestPart = 45;

/** Every sum that was worked out, in Excel's order; a row of signs of one kind is one step, and so is a sum that comes twice. */
export function stepsOf(
  formula: AstExpression,
  trace: ReadonlyMap<AstExpression, Value>,
  home: Home,
  cells: GridCells,
): Step[] {
  const hidden = chained(trace);
  const steps: Step[] = [];
  const places = new Map<AstExpression, number>();
  const instead = (part: AstExpression): Phrase | undefined => {
    const place = places.get(part);
    const isLong = place !== undefined && inWords(part, home, cells).text.length > longestPart;
    return isLong ? { text: `step ${place + 1}`, power: whole } : undefined;
  };
  for (const [node, result] of trace) {
    if (!isSum(node) || hidden.has(node)) continue;
    const shape = (part: AstExpression) => formatOf(part, home, cells);
    const step = {
      words: inWords(node, home, cells, instead).text,
      values: inValues(node, trace, hidden, shape).text,
      result:
        (node === formula ? asTheCell(result, home, cells) : undefined) ?? showValue(result, shape(node)),
    };
    const known = steps.findIndex(({ words, values }) => words === step.words && values === step.values);
    places.set(node, known < 0 || node === formula ? steps.push(step) - 1 : known);
  }
  return steps;
}

/** Money, percentages and dates as the cell shows them; other formats may hide figures that the sum needs. */
function asTheCell(result: Value, { sheet, row, column }: Home, cells: GridCells): string | undefined {
  const cell = cells.cell(sheet, row, column);
  const format = cell?.numberFormat ?? "";
  if (typeof result !== "number" || !(/[£$€%]/.test(format) || isDateFormat(format))) return undefined;
  return isScaled(format) ? showValue(result, format) : cellText(cell);
}

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
  shape: (node: AstExpression) => string | undefined,
): Phrase {
  const say: SayPart = (part, between) => {
    if (hidden.has(part)) return inValues(part, trace, hidden, shape);
    const value = trace.get(part);
    if (isTyped(part)) return phrase(part, say);
    if (value === undefined) return passedOver;
    return shown(value, shape(part), between);
  };
  return phrase(node, say, true);
}

/** A number, text or percentage as the formula has it. */
const isTyped = (node: AstExpression): boolean =>
  node.type === "Literal" ||
  (node.type === "UnaryExpression" && node.operator === "%" && node.arguments[0]?.type === "Literal");

const passedOver: Phrase = { text: "(not looked at)", power: whole };

function shown(value: Value, format: string | undefined, between: string | undefined): Phrase {
  const isList = isMany(value);
  const one = isList ? undefined : firstOf(value);
  const isNegative = typeof one === "number" && one < 0;
  return { text: showValue(value, format, between), power: isNegative ? 3.5 : isList ? listed : whole };
}
