/** The sum behind one of our functions with a cell's figures: "6,192 cases ÷ 344 FTE = 18.0 cases per FTE". */
import type { AstExpression, CallExpression } from "@borgar/fx";
import type { CatalogueEntry } from "../catalogue/catalogueEntry.ts";
import { calledName } from "./callee.ts";
import { evaluate } from "./evaluate.ts";
import type { Calling } from "./functionEntry.ts";
import { formatNumber } from "./formatNumber.ts";
import { NotWorkedOut } from "./notWorkedOut.ts";
import { phrase } from "./phrase.ts";
import type { Phrase, SayPart } from "./sayPart.ts";
import { showValue } from "./showValue.ts";
import { twinNode } from "./twinNode.ts";
import { scalarsOf, type Value } from "./value.ts";
import { startWorking } from "./working.ts";

type Trace = ReadonlyMap<AstExpression, Value>;

/** A sum that takes longer to read than this says its figures only. */
const longestSum = 160;

/** @returns undefined where the call was not worked out. */
export function workedSum(
  entry: CatalogueEntry,
  call: CallExpression,
  trace: Trace,
  calling: Calling,
): string | undefined {
  const result = trace.get(call);
  const values = call.arguments.map((part) => trace.get(part) ?? null);
  const said = result === undefined ? undefined : sumInFigures(entry, call, values, calling);
  return said === undefined || result === undefined ? undefined : `${said} = ${resultOf(entry, result)}`;
}

function sumInFigures(
  entry: CatalogueEntry,
  call: CallExpression,
  values: readonly Value[],
  calling: Calling,
): string | undefined {
  const figures = entry.arguments
    .slice(0, values.length)
    .map(({ unit }, at) => withUnit(values[at] ?? null, unit));
  try {
    const twin = twinNode(call);
    const names = new Map(twin.names.map((name, at) => [name, values[at] ?? null]));
    const working = startWorking(calling, names);
    evaluate(twin.node, working);
    const text = said(
      twin.node,
      new Map(twin.names.map((name, at) => [name, figures[at] ?? ""])),
      working.trace,
    );
    return text.length > longestSum || isLookedUp(twin.node) ? namedFigures(entry, figures) : text;
  } catch (error) {
    if (error instanceof NotWorkedOut) return undefined;
    throw error;
  }
}

const namedFigures = (entry: CatalogueEntry, figures: readonly string[]): string =>
  figures.map((figure, at) => `${entry.arguments[at]?.name.replaceAll("_", " ") ?? ""} ${figure}`).join("; ");

/** Calls that are part of the sum; what others look up or choose is shown as the figure that they give. */
const partOfSum = new Set(["MAX", "MIN", "ROUND", "ABS", "SUM", "SUMPRODUCT"]);

function said(node: AstExpression, given: ReadonlyMap<string, string>, trace: Trace): string {
  const say: SayPart = (part): Phrase => {
    const text = part.type === "ReferenceIdentifier" ? given.get(part.value.toLowerCase()) : undefined;
    if (text !== undefined) return { text, power: powerOf(text) };
    const value = isLookedUp(part) ? trace.get(part) : undefined;
    return value === undefined ? phrase(part, say) : { text: showValue(value), power: whole };
  };
  return say(node).text;
}

const [whole, negative, listed] = [9, 3.5, 1];

/** A column's figures are held together beside a sign. */
function powerOf(figures: string): number {
  if (figures.includes(", ")) return listed;
  return figures.startsWith("−") ? negative : whole;
}

const isLookedUp = (node: AstExpression): boolean =>
  node.type === "LetExpression" || (node.type === "CallExpression" && !partOfSum.has(calledName(node)));

const counted = /^(FTE days|(?:cases|points) per FTE|cases|children|FTE|months|weeks|days|years|hours)\b/;

/** A share of 1 reads as a percentage, money with its sign, and things that are counted with their name. */
function withUnit(value: Value, unit: string): string {
  const one = onlyNumber(value);
  if (one === undefined) return showValue(value);
  if (unit.includes("share of 1")) return showValue(one, "0%");
  if (unit.startsWith("£")) return showValue(one, "£0");
  if (/\bdate\b/.test(unit)) return showValue(one, "d mmm yyyy");
  const [name = ""] = counted.exec(unit) ?? [];
  const named =
    one === 1 ? name.replace(/^children|(?<=^(?:case|month|week|day|year|hour))s/, singular) : name;
  return [showValue(one), named].filter(Boolean).join(" ");
}

const singular = (many: string): string => (many === "children" ? "child" : "");

function onlyNumber(value: Value): number | undefined {
  const [one, ...more] = scalarsOf(value);
  return typeof one === "number" && more.length === 0 ? one : undefined;
}

/** In the format that the catalogue gives it, with the unit where the format does not say it. */
function resultOf({ numberFormat, unit }: CatalogueEntry, result: Value): string {
  const one = onlyNumber(result);
  if (one === undefined) return showValue(result);
  // Figures in millions are too small for whole pounds.
  if (unit.startsWith("£") && Math.abs(one) < smallMoney) return showValue(one, "£0");
  const shown = formatNumber(one, numberFormat);
  const isSaid = shown.includes("%") || unit === "share of 1" || unit.startsWith("£");
  return isSaid ? shown : `${shown} ${unit}`;
}

const smallMoney = 1000;
