/** A formula in words, with labels instead of addresses. */
import type { AstExpression } from "@borgar/fx";
import { isDateFormat } from "../audit/isDateFormat.ts";
import { formatOf } from "./formatOf.ts";
import { phrase } from "./phrase.ts";
import { type Phrase, powers, type SayPart } from "./sayPart.ts";
import type { Telling } from "./telling.ts";

/** @param instead what to say for a part in place of its own words */
export function inWords(
  node: AstExpression,
  telling: Telling,
  instead: (part: AstExpression) => Phrase | undefined = () => undefined,
): Phrase {
  const { home, cells, names } = telling;
  const say: SayPart = (part) => {
    const said = instead(part) ?? inWords(part, telling, instead);
    return isDateFormat(formatOf(part, home, cells)) ? { ...said, isDate: true } : said;
  };
  const name = names.get(node);
  if (name === undefined) return phrase(node, say);
  return { text: name, power: isOfMany(node) ? powers.called : powers.whole };
}

/** "Rent to Spread" is held together beside a sign. */
const isOfMany = (node: AstExpression): boolean =>
  node.type === "ReferenceIdentifier" && node.kind === "range" && node.value.includes(":");
