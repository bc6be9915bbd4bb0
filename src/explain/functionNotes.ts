/** The add-in's own functions in a formula: definition, source, and the sum worked out with this cell's figures. */
import type { AstExpression, CallExpression } from "@borgar/fx";
import type { CatalogueEntry } from "../catalogue/catalogueEntry.ts";
import type { FunctionNote } from "./explanation.ts";
import { formatNumber } from "./formatNumber.ts";
import { NotWorkedOut } from "./notWorkedOut.ts";
import { ourFunction } from "./ourFunction.ts";
import { phrase, type Phrase, type SayPart } from "./phrase.ts";
import { showValue } from "./showValue.ts";
import { twinNode } from "./twinNode.ts";
import { scalarsOf, type Value } from "./value.ts";

type Trace = ReadonlyMap<AstExpression, Value>;

/** Each call in the order of the formula. */
export function functionNotes(formula: AstExpression, trace: Trace): FunctionNote[] {
  return callsIn(formula).flatMap((call) => {
    const entry = ourFunction(call.callee.name);
    return entry ? [noteOf(entry, call, trace)] : [];
  });
}

function callsIn(node: AstExpression | null): CallExpression[] {
  if (!node) return [];
  if (node.type === "CallExpression") return [node, ...node.arguments.flatMap(callsIn)];
  if (node.type === "BinaryExpression" || node.type === "UnaryExpression")
    return node.arguments.flatMap(callsIn);
  if (node.type !== "LetExpression") return [];
  return [...node.declarations.flatMap(({ init }) => callsIn(init)), ...callsIn(node.body)];
}

function noteOf(entry: CatalogueEntry, call: CallExpression, trace: Trace): FunctionNote {
  const worked = workedSum(entry, call, trace);
  return {
    name: `MTFP.${entry.id}`,
    title: entry.title,
    definition: entry.definition,
    formula: entry.formula,
    ...(worked === undefined ? {} : { worked }),
    sources: entry.sources,
    traps: entry.traps,
  };
}

/** "6,192 cases ÷ 344 FTE = 18.0 cases per FTE". */
function workedSum(entry: CatalogueEntry, call: CallExpression, trace: Trace): string | undefined {
  const result = trace.get(call);
  const twin = twinOf(call);
  if (result === undefined || !twin) return undefined;
  const given = new Map<string, string>();
  entry.arguments.forEach(({ name, unit }, place) => {
    const part = call.arguments[place];
    const value = part && trace.get(part);
    if (value !== undefined) given.set(name.toLowerCase(), withUnit(value, unit));
  });
  return `${said(twin, given)} = ${resultOf(entry, result)}`;
}

function twinOf(call: CallExpression): AstExpression | undefined {
  try {
    return twinNode(call).node;
  } catch (error) {
    if (error instanceof NotWorkedOut) return undefined;
    throw error;
  }
}

function said(node: AstExpression, given: ReadonlyMap<string, string>): string {
  const say: SayPart = (part): Phrase => {
    const text = part.type === "ReferenceIdentifier" ? given.get(part.value.toLowerCase()) : undefined;
    return text === undefined ? phrase(part, say) : { text, power: text.startsWith("−") ? 3.5 : 9 };
  };
  return say(node).text;
}

const counted = /^(cases|children|FTE|months|weeks|days|years|hours|people|posts)\b/;

/** A share of 1 reads as a percentage, money with its sign, and things that are counted with their name. */
function withUnit(value: Value, unit: string): string {
  const one = onlyNumber(value);
  if (one === undefined) return showValue(value);
  if (unit.includes("share of 1")) return showValue(one, "0%");
  if (unit.startsWith("£")) return showValue(one, "£0");
  return [showValue(one), counted.exec(unit)?.[0]].filter(Boolean).join(" ");
}

function onlyNumber(value: Value): number | undefined {
  const [one, ...more] = scalarsOf(value);
  return typeof one === "number" && more.length === 0 ? one : undefined;
}

/** In the format that the catalogue gives it, with the unit where the format does not say it. */
function resultOf({ numberFormat, unit }: CatalogueEntry, result: Value): string {
  const one = onlyNumber(result);
  if (one === undefined) return showValue(result);
  const shown = formatNumber(one, numberFormat);
  const isSaid = shown.includes("%") || unit === "share of 1" || unit.startsWith("£");
  return isSaid ? shown : `${shown} ${unit}`;
}
