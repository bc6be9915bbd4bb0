/** One part of a formula as people say it, given how to say the parts that it is made of. */
import type { AstExpression } from "@borgar/fx";
import { plainNumber } from "./formatNumber.ts";
import { choosingFunctions } from "./functions/logicFunctions.ts";
import type { FunctionEntry } from "./functionEntry.ts";
import { functionTable } from "./functions/functionTable.ts";
import { operators } from "./operators.ts";
import { ourFunction } from "./ourFunction.ts";

/** Text, and how tightly it holds together beside a sign: 9 never needs brackets, 0 always. */
export interface Phrase {
  readonly text: string;
  readonly power: number;
}

/** @param between what stands between values in a list, where the function has a sign for it */
export type SayPart = (node: AstExpression, between?: string) => Phrase;

const whole = 9;
const called = 1;
const loose = 0;

type Say<Type extends AstExpression["type"]> = (
  node: Extract<AstExpression, { type: Type }>,
  say: SayPart,
  asValues: boolean,
) => Phrase;

const phrases: { readonly [Type in AstExpression["type"]]: Say<Type> } = {
  Literal: ({ value, raw }) => ({ text: typeof value === "string" ? raw : literal(value), power: whole }),
  ErrorLiteral: ({ value }) => ({ text: value, power: whole }),
  ReferenceIdentifier: ({ value }) => ({ text: value, power: whole }),
  UnaryExpression: (node, say) => unary(node.operator, node.arguments[0], say),
  BinaryExpression: (node, say) => binary(node.operator, node.arguments, say),
  CallExpression: (node, say, asValues) => ({
    text: call(node, say, asValues),
    power: isChoice(node) ? loose : called,
  }),
  LetExpression: (node, say) => ({ text: letting(node, say), power: loose }),
  ArrayExpression: (node, say) => ({ text: `{${arrayText(node, say)}}`, power: whole }),
  LambdaExpression: () => ({ text: "a function of its own (LAMBDA)", power: whole }),
};

/** @param asValues whether the parts are values, so that a sum may show its signs */
export function phrase(node: AstExpression, say: SayPart, asValues = false): Phrase {
  return (phrases[node.type] as Say<AstExpression["type"]>)(node, say, asValues);
}

function literal(value: number | boolean): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return (Number.isInteger(value) ? plainNumber(value) : String(value)).replace("-", "−");
}

const arrayText = (node: AstExpression & { type: "ArrayExpression" }, say: SayPart): string =>
  node.elements.map((row) => row.map((cell) => say(cell).text).join(", ")).join("; ");

function unary(operator: string, part: AstExpression | undefined, say: SayPart): Phrase {
  if (!part) return { text: operator, power: whole };
  if (operator === "-") return { text: `−${bracketed(say(part), 6)}`, power: 6 };
  if (operator === "%") return { text: `${bracketed(say(part), 7)}%`, power: 7 };
  return say(part);
}

function binary(operator: string, parts: readonly AstExpression[], say: SayPart): Phrase {
  const [left, right] = parts;
  const { sign, power } = operators[operator] ?? { sign: operator, power: 8 };
  if (!left || !right) return { text: sign, power };
  const needsMore = ["-", "/", "^"].includes(operator) ? 0.5 : 0;
  return {
    text: `${bracketed(say(left), power)} ${sign} ${bracketed(say(right), power + needsMore)}`,
    power,
  };
}

const bracketed = ({ text, power }: Phrase, needed: number): string => (power < needed ? `(${text})` : text);

function letting({ declarations, body }: AstExpression & { type: "LetExpression" }, say: SayPart): string {
  const given = declarations.map(({ id, init }) => `${id.name} = ${init ? say(init).text : "blank"}`);
  return `${body ? say(body).text : ""}, where ${given.join(", ")}`;
}

function call(node: AstExpression & { type: "CallExpression" }, say: SayPart, asValues: boolean): string {
  const name = node.callee.name.toUpperCase();
  const { words, between, nearAt } = entryOf(name);
  const isList = isChoice(node) || words?.includes("{all}") === true;
  const parts = (node.arguments as readonly (AstExpression | null)[]).map((part) =>
    part ? argument(say(part, asValues ? between : undefined), isList) : "",
  );
  if (asValues && between) return parts.join(between);
  const near = nearAt === undefined ? "" : nearness(node.arguments[nearAt]);
  return words
    ? fillWords(words.replace("{1}", `{1}${near}`), parts)
    : `${node.callee.name}(${parts.join(", ")})`;
}

/** What is looked up by the nearest key, where the formula says how. */
function nearness(how: AstExpression | undefined): string {
  const side = how?.type === "Literal" ? Number(how.value) : how ? 0 : 1;
  if (side === 0) return "";
  return side < 0 ? " or the next above it" : " or the next below it";
}

const isChoice = ({ callee }: AstExpression & { type: "CallExpression" }): boolean =>
  callee.name.toUpperCase() in choosingFunctions;

/** Sums inside a function's words are held together, but not between commas; choices always are. */
function argument({ text, power }: Phrase, isListed: boolean): string {
  const isSum = power > called && power < whole;
  return power === loose || (isSum && !isListed) ? `(${text})` : text;
}

function entryOf(name: string): Partial<Pick<FunctionEntry, "words" | "between" | "nearAt">> {
  const ours = ourFunction(name);
  if (ours)
    return {
      words:
        ours.unit === "TRUE or FALSE" ? `${ours.title} ({all})` : `the ${noun(ours.title)} of {all: and }`,
    };
  return choosingFunctions[name] ?? functionTable[name] ?? {};
}

/** Without its capital, unless it is an abbreviation such as FTE. */
const noun = (title: string): string => title.replace(/^[A-Z](?![A-Z])/, (letter) => letter.toLowerCase());

const optional = /\[([^[\]]*)\]/g;
const slot = /\{[^{}]*\}/g;
/** A place, what to say where it is empty (another place or words), or what stands between all of them. */
const inSlot = /^\{(all|\d+)(?:\|(.*))?(?::(.*))?\}$/;

/**
 * @example fillWords("{1} rounded to {2} decimal places[ by {3}]", ["A", "0"]) // => "A rounded to 0 decimal places"
 */
function fillWords(words: string, parts: readonly string[]): string {
  const isThere = (piece: string): boolean =>
    (piece.match(slot) ?? []).every((place) => parts[Number(place.slice(1, -1)) - 1] !== undefined);
  const kept = words.replace(optional, (_, piece: string) => (isThere(piece) ? piece : ""));
  return kept.replace(slot, (written: string) => fillSlot(written, parts));
}

function fillSlot(written: string, parts: readonly string[]): string {
  const [, place, instead = "…", between] = inSlot.exec(written) ?? [];
  if (place === "all") return between === undefined ? listOf(parts) : parts.join(between);
  return parts[Number(place) - 1] ?? parts[Number(instead) - 1] ?? instead;
}

/** @example listOf(["0", "Income", "Grants"]) // => "0, Income and Grants" */
const listOf = (parts: readonly string[]): string =>
  [parts.slice(0, -1).join(", "), ...parts.slice(-1)].filter(Boolean).join(" and ");
