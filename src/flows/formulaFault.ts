/** Why a text cannot stand as one value inside a formula; the guard that keeps an argument inside its argument. */
import { formulaTokens, type Token } from "./formulaTokens.ts";

const faults = {
  quote: "Close the quotation marks: text stands between two of them.",
  bracket: "The brackets do not match.",
  comma: "A comma would start the next argument. Type the number without commas, or give one value.",
  unfinished: "The formula is not finished: something is missing at the end.",
  sideBySide: 'Two values stand side by side. Text needs quotation marks: "like this".',
  otherWorkbook: "Links to other workbooks are not put in from here. Type such a formula in the cell itself.",
} as const;

/** What a grammar rule answers: the position after what it read, or the sentence that says why not. */
type Outcome = number | string;
type Rule = (tokens: readonly Token[], at: number) => Outcome;

const then = (outcome: Outcome, next: (at: number) => Outcome): Outcome =>
  typeof outcome === "string" ? outcome : next(outcome);

const isText = (token: Token | undefined, ...texts: string[]) =>
  token !== undefined && texts.includes(token.text);
const isBinary = (token: Token | undefined) =>
  token?.kind === "comparison" || (token?.kind === "operator" && token.text !== "@");

function expect(text: string): Rule {
  return (tokens, at) => {
    const token = tokens[at];
    if (isText(token, text)) return at + 1;
    return token && startsValue(token) ? faults.sideBySide : faults.bracket;
  };
}

const startsValue = ({ kind, text }: Token) =>
  ["text", "number", "error", "name"].includes(kind) || text === "(" || text === "{";

/** The items of a call or an array constant, up to its closing bracket; a call may leave an item out. */
function list(item: Rule, separators: readonly string[], mayBeEmpty: boolean, close: string): Rule {
  return (tokens, start) => {
    let at = start;
    for (;;) {
      const skipped = mayBeEmpty && isText(tokens[at], close, ...separators);
      const read = skipped ? at : item(tokens, at);
      if (typeof read === "string") return read;
      if (!isText(tokens[read], ...separators)) return expect(close)(tokens, read);
      at = read + 1;
    }
  };
}

const isConstant = (token: Token | undefined) =>
  token !== undefined &&
  (["number", "text", "error"].includes(token.kind) || /^(?:true|false)$/i.test(token.text));

const constant: Rule = (tokens, at) => {
  const value = isText(tokens[at], "-", "+") ? at + 1 : at;
  return isConstant(tokens[value]) ? value + 1 : faults.unfinished;
};

const bracketed: Rule = (tokens, at) => then(expression(tokens, at), (next) => expect(")")(tokens, next));
const array = list(constant, [",", ";"], false, "}");
const call: Rule = (tokens, at) => list(expression, [","], true, ")")(tokens, at);

/** What is wrong with a token that no value starts with. */
const noValue: Partial<Record<Token["kind"], string>> = { bracket: faults.bracket, comma: faults.comma };

const value: Rule = (tokens, at) => {
  const token = tokens[at];
  if (!token) return faults.unfinished;
  if (token.text === "(") return bracketed(tokens, at + 1);
  if (token.text === "{") return array(tokens, at + 1);
  if (token.kind === "name" && isText(tokens[at + 1], "(")) return call(tokens, at + 2);
  return startsValue(token) ? at + 1 : (noValue[token.kind] ?? faults.unfinished);
};

const expression: Rule = (tokens, start) => {
  let at = start;
  for (;;) {
    while (isText(tokens[at], "-", "+", "@")) at += 1;
    const read = value(tokens, at);
    if (typeof read === "string") return read;
    at = read;
    while (tokens[at]?.kind === "percent") at += 1;
    if (!isBinary(tokens[at])) return at;
    at += 1;
  }
};

/** @param rest what no token fits */
function restFault(rest: string): string {
  if (rest.startsWith('"')) return faults.quote;
  if (rest.startsWith("'") || rest.startsWith("[")) return faults.otherWorkbook;
  return `“${String.fromCodePoint(rest.codePointAt(0) ?? 0)}” cannot stand here.`;
}

function leftoverFault(token: Token): string {
  if (token.kind === "comma" || token.kind === "semicolon") return faults.comma;
  return startsValue(token) ? faults.sideBySide : faults.bracket;
}

/**
 * @param formula a value, reference or sum, without the leading "="
 * @returns undefined when it is exactly one value, however it is put together
 * @example formulaFault("SUM(B4:B9)*2") // => undefined
 * @example formulaFault("1),HYPERLINK(") // => "The brackets do not match."
 */
export function formulaFault(formula: string): string | undefined {
  const { tokens, rest } = formulaTokens(formula);
  if (rest !== "") return restFault(rest);
  const end = expression(tokens, 0);
  if (typeof end === "string") return end;
  const leftover = tokens[end];
  return leftover && leftoverFault(leftover);
}
