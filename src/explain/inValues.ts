/** A sum of a formula with what each of its parts came to: "6,192 ÷ 344". */
import type { AstExpression, LambdaExpression } from "@borgar/fx";
import { isDateFormat } from "../audit/isDateFormat.ts";
import { calledName } from "./callee.ts";
import { placeAddress } from "./cellAddress.ts";
import { formatOf } from "./formatOf.ts";
import { functionTable } from "./functions/functionTable.ts";
import { inWords } from "./inWords.ts";
import { isPointing } from "./isPointing.ts";
import { phrase } from "./phrase.ts";
import type { Home } from "./referencePlace.ts";
import { type Phrase, powers, type SayPart } from "./sayPart.ts";
import { showValue } from "./showValue.ts";
import type { Telling } from "./telling.ts";
import { firstOf, isArea, isMany, type Place, type Value } from "./value.ts";

export interface Worked extends Telling {
  readonly trace: ReadonlyMap<AstExpression, Value>;
  /** Whether what has no value was not worked out; else it was not looked at. */
  readonly isPartial: boolean;
  /** The parts that are shown with the whole chain that they begin. */
  readonly hidden: ReadonlySet<AstExpression>;
}

export function inValues(node: AstExpression, worked: Worked): Phrase {
  const { trace, isPartial, hidden, home, cells } = worked;
  const hasNoValue = (part: AstExpression): boolean => isPartial || lambdaOf(node)?.body === part;
  const say: SayPart = (part, between) => {
    if (hidden.has(part)) return inValues(part, worked);
    const value = trace.get(part);
    if (isTyped(part)) return phrase(part, say);
    if (value === undefined) return hasNoValue(part) ? inWords(part, worked) : passedOver;
    const place = asksWhere(node, part) ? placeIn(value) : undefined;
    if (place) return { text: addressFrom(place, home), power: powers.whole };
    return shown(value, formatOf(part, home, cells), between);
  };
  return phrase(node, say, true);
}

/** A number, text or percentage as the formula has it. */
const isTyped = (node: AstExpression): boolean =>
  node.type === "Literal" ||
  (node.type === "UnaryExpression" && node.operator === "%" && node.arguments[0]?.type === "Literal");

/** What it does differs from call to call, so that only its words can be shown. */
function lambdaOf(node: AstExpression): LambdaExpression | undefined {
  const last = node.type === "CallExpression" ? node.arguments.at(-1) : undefined;
  return last?.type === "LambdaExpression" ? last : undefined;
}

const passedOver: Phrase = { text: "(not looked at)", power: powers.whole };

/** OFFSET and its like want to know where a cell stands, not what it holds; so do the two ends of a range. */
function asksWhere(node: AstExpression, part: AstExpression): boolean {
  if (node.type !== "CallExpression") return isPointing(node);
  return functionTable[calledName(node)]?.asksWhere === true && node.arguments[0] === part;
}

const placeIn = (value: Value): Place | undefined => (isArea(value) ? value.place : undefined);

function shown(value: Value, format: string | undefined, between: string | undefined): Phrase {
  const isList = isMany(value);
  const one = isList ? undefined : firstOf(value);
  const isNegative = typeof one === "number" && one < 0;
  const power = isNegative ? 3.5 : isList ? powers.listed : powers.whole;
  return { text: showValue(value, format, between), power, isDate: isDateFormat(format) };
}

/** A sum with where it points, such as "the cell 2 below B3, which is B5"; the place only where the text does not say it. */
export function withPlace(text: string, node: AstExpression, result: Value, home: Home): string {
  const place = isPointing(node) ? placeIn(result) : undefined;
  const address = place ? addressFrom(place, home) : "";
  return text.includes(address) ? text : `${text}, which is ${address}`;
}

const addressFrom = (place: Place, { sheet }: Home): string =>
  place.sheet === sheet ? placeAddress(place) : `${place.sheet}!${placeAddress(place)}`;
