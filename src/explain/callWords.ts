/** A call as people say it: "the sum of Pay to Income", "3 months after Start". */
import type { AstExpression, CallExpression } from "@borgar/fx";
import { calledLambda, calledName } from "./callee.ts";
import { fillWords } from "./fillWords.ts";
import type { FunctionWords } from "./functionEntry.ts";
import { functionTable } from "./functions/functionTable.ts";
import { lambdaFunctions } from "./functions/lambdaFunctions.ts";
import { choosingFunctions } from "./functions/logicFunctions.ts";
import { ourFunction } from "./ourFunction.ts";
import { type Phrase, powers, type SayPart } from "./sayPart.ts";

/** @param asValues whether the parts are values, so that a sum may show its signs */
export function callWords(node: CallExpression, say: SayPart, asValues: boolean): string {
  const name = calledName(node);
  const lambda = calledLambda(node);
  if (lambda) return `${whatItDoes(lambda, say)}, where ${givenText(lambda, node.arguments, say)}`;
  const overList = lambdaFunctions[name];
  if (overList) return listWords(overList.words, node.arguments, say);
  return entryText(entryOf(name), node, say, asValues);
}

function entryText(
  entry: Partial<FunctionWords>,
  node: CallExpression,
  say: SayPart,
  asValues: boolean,
): string {
  const between = asValues ? entry.between : undefined;
  const words = entry.wordsFor?.(node.arguments.map(typedNumber)) ?? entry.words;
  const isList = isChoice(node) || words?.includes("{all}") === true;
  const parts = (node.arguments as readonly (AstExpression | null)[]).map((part) =>
    part ? argument(say(part, between), isList) : undefined,
  );
  if (between) return parts.map((part) => part?.text).join(between);
  return words
    ? fillWords(words.replace("{1}", `{1}${nearness(entry, node)}`), parts)
    : `${node.callee.name}(${parts.map((part) => part?.text).join(", ")})`;
}

/** An argument left empty is 0. */
function typedNumber(part: AstExpression | null): number | undefined {
  if (!part) return 0;
  if (part.type === "UnaryExpression" && part.operator === "-") {
    const size = typedNumber(part.arguments[0] ?? null);
    return size === undefined ? undefined : -size;
  }
  return part.type === "Literal" && typeof part.value === "number" ? part.value : undefined;
}

/** What is looked up by the nearest key, where the formula says how. */
function nearness({ nearAt = -1 }: Partial<FunctionWords>, node: CallExpression): string {
  if (nearAt < 0) return "";
  const how = node.arguments[nearAt];
  const side = how?.type === "Literal" ? Number(how.value) : how ? 0 : 1;
  if (side === 0) return "";
  return side < 0 ? " or the next above it" : " or the next below it";
}

export const isChoice = (node: CallExpression): boolean => calledName(node) in choosingFunctions;

/** Sums inside a function's words are held together, but not between commas; choices always are. */
function argument(said: Phrase, isListed: boolean): Phrase {
  const { text, power } = said;
  const isSum = power > powers.called && power < powers.whole;
  return power === powers.loose || (isSum && !isListed) ? { ...said, text: `(${text})` } : said;
}

function entryOf(name: string): Partial<FunctionWords> {
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

type Lambda = NonNullable<ReturnType<typeof calledLambda>>;

const whatItDoes = ({ body }: Lambda, say: SayPart): string => (body ? say(body).text : "nothing");

const givenText = ({ params }: Lambda, given: readonly AstExpression[], say: SayPart): string =>
  params
    .map(({ name }, at) => `${name} = ${given[at] ? argument(say(given[at]), true).text : "nothing"}`)
    .join(", ");

/** The LAMBDA comes last; what it does and its parameters are said before the lists. */
function listWords(words: string, parts: readonly AstExpression[], say: SayPart): string {
  const lists = parts.slice(0, -1).map((part) => argument(say(part), false));
  return fillWords(words, [...lambdaParts(parts.at(-1), say), ...lists]);
}

function lambdaParts(last: AstExpression | undefined, say: SayPart): { readonly text: string }[] {
  const isHere = last?.type === "LambdaExpression";
  const [first = "value", second = "value"] = isHere ? last.params.map(({ name }) => name) : [];
  const does = isHere ? whatItDoes(last, say) : last && say(last).text;
  return [does ?? "nothing", first, second].map((text) => ({ text }));
}
