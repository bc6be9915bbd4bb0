/** One part of a formula as people say it, given how to say the parts that it is made of. */
import type { AstExpression, CallExpression } from "@borgar/fx";
import { calledLambda } from "./callee.ts";
import { callWords, isChoice } from "./callWords.ts";
import { plainNumber } from "./formatNumber.ts";
import { insideNeedlessSum } from "./insideNeedlessSum.ts";
import { operators } from "./operators.ts";
import { type Phrase, powers, type SayPart } from "./sayPart.ts";

const { whole, called, loose } = powers;

type Say<Type extends AstExpression["type"]> = (
  node: Extract<AstExpression, { type: Type }>,
  say: SayPart,
  asValues: boolean,
) => Phrase;

const phrases: { readonly [Type in AstExpression["type"]]: Say<Type> } = {
  Literal: ({ value, raw }) => ({
    text: typeof value === "string" ? typedText(raw) : literal(value),
    power: whole,
  }),
  ErrorLiteral: ({ value }) => ({ text: value, power: whole }),
  ReferenceIdentifier: ({ value }) => ({ text: value, power: whole }),
  UnaryExpression: (node, say) => unary(node.operator, node.arguments[0], say),
  BinaryExpression: (node, say) => binary(node.operator, node.arguments, say),
  CallExpression: (node, say, asValues) => {
    const inner = insideNeedlessSum(node);
    return inner ? say(inner) : { text: callWords(node, say, asValues), power: callPower(node) };
  },
  LetExpression: (node, say) => ({ text: letting(node, say), power: loose }),
  ArrayExpression: (node, say) => ({ text: `{${arrayText(node, say)}}`, power: whole }),
  LambdaExpression: ({ params, body }, say) => ({
    text: `a function of ${params.map(({ name }) => name).join(" and ")}: ${body ? say(body).text : "nothing"}`,
    power: loose,
  }),
};

/** @param asValues whether the parts are values, so that a sum may show its signs */
export function phrase(node: AstExpression, say: SayPart, asValues = false): Phrase {
  return (phrases[node.type] as Say<AstExpression["type"]>)(node, say, asValues);
}

function callPower(node: CallExpression): number {
  if (isChoice(node) || calledLambda(node)) return loose;
  return node.arguments.length === 0 ? whole : called;
}

/** Nobody sees that two quotation marks are a text of no letters. */
const typedText = (raw: string): string => (raw === '""' ? "empty text" : raw);

function literal(value: number | boolean): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return (Number.isInteger(value) ? plainNumber(value) : everyDigit(value)).replace("-", "−");
}

const everyDigit = (value: number): string =>
  Math.abs(value) < 1000 ? String(value) : value.toLocaleString("en-GB", { maximumFractionDigits: 20 });

const arrayText = (node: AstExpression & { type: "ArrayExpression" }, say: SayPart): string =>
  node.elements.map((row) => row.map((cell) => say(cell).text).join(", ")).join("; ");

function unary(operator: string, part: AstExpression | undefined, say: SayPart): Phrase {
  if (!part) return { text: operator, power: whole };
  if (operator === "-") return { text: `−${bracketed(say(part), 6)}`, power: 6 };
  if (operator === "@" && isRange(part))
    return { text: `the one of ${say(part).text} level with this cell`, power: called };
  if (operator === "#") return { text: `the spill of ${say(part).text}`, power: called };
  if (operator === "%")
    return { text: `${bracketed(say(part), 7)}%`, power: part.type === "Literal" ? whole : 7 };
  return say(part);
}

/** Before a single cell or a sum @ changes nothing. */
const isRange = (part: AstExpression): boolean =>
  part.type === "ReferenceIdentifier" && (part.value.includes(":") || part.kind !== "range");

function binary(operator: string, parts: readonly AstExpression[], say: SayPart): Phrase {
  const [left, right] = parts;
  const { sign, ofDates = sign, power } = operators[operator] ?? { ...joining, sign: joined(operator) };
  if (!left || !right) return { text: sign, power };
  const [first, second] = [say(left), say(right)];
  const needsMore = ["-", "/", "^"].includes(operator) ? 0.5 : 0;
  const said = [first, second].some(({ isDate }) => isDate) ? ofDates : sign;
  return { text: `${bracketed(first, power)} ${said} ${bracketed(second, power + needsMore)}`, power };
}

const joining = { ofDates: undefined, power: 8 };
const joined = (operator: string): string => referenceSigns[operator] ?? operator;

/** What makes one reference of two. */
const referenceSigns: Readonly<Record<string, string>> = { ":": "to", " ": "where it crosses", ",": "and" };

const bracketed = ({ text, power }: Phrase, needed: number): string => (power < needed ? `(${text})` : text);

function letting({ declarations, body }: AstExpression & { type: "LetExpression" }, say: SayPart): string {
  const given = declarations.map(({ id, init }) => `${id.name} = ${init ? say(init).text : "blank"}`);
  return `${body ? say(body).text : ""}, where ${given.join(", ")}`;
}
