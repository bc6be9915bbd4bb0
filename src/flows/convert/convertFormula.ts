/** A formula with every call of our functions written out in plain Excel, however deep it stands. */
import type { Token } from "@borgar/fx";
import { argumentWords } from "../../catalogue/argumentWords.ts";
import type { CatalogueEntry } from "../../catalogue/catalogueEntry.ts";
import { isSelfContained } from "../../catalogue/isSelfContained.ts";
import { nativeTwin } from "../../catalogue/nativeTwin.ts";
import { ourFunction } from "../../explain/ourFunction.ts";
import { tokensOf } from "../../formula/excel/tokensOf.ts";

export type Conversion =
  | { readonly formula: string; readonly needsExcel2021: boolean }
  /** One sentence: why the formula stays as it is. */
  | { readonly refused: string };

/** Thrown inside only, so that one bad call stops the whole formula. */
class Refusal extends Error {}

/** What stands before and behind a whole formula or a whole argument. */
const begins = /(^=?|[(,])\s*$/;
const ends = /^[),]?$/;

/** @returns undefined for a formula without any function of ours. */
export function convertFormula(formula: string): Conversion | undefined {
  const used = new Set<CatalogueEntry>();
  try {
    const converted = rewrite(tokensOf(formula), used);
    const needsExcel2021 = [...used].some(({ twin }) => twin.excel === "2021");
    return used.size === 0 ? undefined : { formula: converted, needsExcel2021 };
  } catch (error) {
    if (error instanceof Refusal) return { refused: error.message };
    throw error;
  }
}

function rewrite(tokens: readonly Token[], used: Set<CatalogueEntry>): string {
  let text = "";
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at] as Token;
    const entry = token.type === "func" ? ourFunction(token.value) : undefined;
    const end = entry ? closingBracket(tokens, at + 1) : at;
    const isAlone = begins.test(text) && ends.test(tokens[end + 1]?.value ?? "");
    text += entry ? written(entry, tokens.slice(at + 2, end), used, isAlone) : token.value;
    at = end + 1;
  }
  return text;
}

function written(
  entry: CatalogueEntry,
  within: readonly Token[],
  used: Set<CatalogueEntry>,
  isAlone: boolean,
): string {
  used.add(entry);
  const twin = twinOf(entry, argumentsIn(within), used);
  return isAlone || isSelfContained(twin) ? twin : `(${twin})`;
}

const opens = new Set(["(", "{"]);
const closes = new Set([")", "}"]);

function closingBracket(tokens: readonly Token[], from: number): number {
  let depth = 0;
  for (let at = from; at < tokens.length; at++) {
    const sign = tokens[at]?.value ?? "";
    if (opens.has(sign)) depth += 1;
    if (closes.has(sign) && --depth === 0) return at;
  }
  throw new Refusal("A bracket is missing; mend the formula first.");
}

/** The tokens between the commas that belong to the call itself. */
function argumentsIn(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (opens.has(token.value)) depth += 1;
    if (closes.has(token.value)) depth -= 1;
    if (depth === 0 && token.value === ",") parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return tokens.length === 0 ? [] : parts;
}

function twinOf(entry: CatalogueEntry, parts: readonly Token[][], used: Set<CatalogueEntry>): string {
  if (entry.twin.reads === "cells") refuseRanges(entry, parts);
  const texts = parts.map((part) => rewrite(part, used).trim() || undefined);
  try {
    return nativeTwin(entry, texts);
  } catch (error) {
    if (error instanceof RangeError) throw new Refusal(`${error.message} Mend the call, then preview again.`);
    throw error;
  }
}

function refuseRanges({ id, arguments: all }: CatalogueEntry, parts: readonly Token[][]): void {
  const given = all.filter((_, place) => holdsRange(parts[place] ?? [])).map(argumentWords);
  if (given.length === 0) return;
  const several = given.length > 1 ? "s" : "";
  throw new Refusal(
    `MTFP.${id} is given a range for its argument${several} ${listed(given)}, and its plain formula takes one cell at a time. Give it one cell for each argument and fill the formula over the other cells, then preview again.`,
  );
}

const listed = (words: readonly string[]): string =>
  [words.slice(0, -1).join(", "), words.at(-1)].filter(Boolean).join(" and ");

/** A range, or columns of a table, that a call of one cell's sum would spill over. */
function holdsRange(part: readonly Token[]): boolean {
  const [only, ...more] = part.filter(({ type }) => type !== "whitespace");
  if (!only || more.length > 0) return false;
  return only.type === "range_beam" || (only.type === "range" && only.value.includes(":"));
}
