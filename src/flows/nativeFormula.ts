/** The native twin of a call: the same sum in plain Excel, with the arguments as typed in place of their names. */
import type { CatalogueEntry } from "../catalogue/catalogueEntry.ts";
import { parseArgument } from "./parseArgument.ts";

/** Anything longer than a single value is bracketed, so that the twin's own operators cannot tear it apart. */
const bracketed = (formula: string) =>
  /^(?:[\d.]+|"(?:[^"]|"")*"|(?:'[^']+'!|[\p{L}_][\p{L}\p{N}_.]*!)?\$?[\p{L}_][\p{L}\p{N}_.$]*(?::\$?[\p{L}]+\$?\d+)?)$/u.test(
    formula,
  )
    ? formula
    : `(${formula})`;

/** The text of the twin: the shorter one when the arguments that it does without are all left out. */
function twinText(
  { twin: { formula, shorter } }: CatalogueEntry,
  leftOut: (name: string) => boolean,
): string {
  return shorter?.without.every(leftOut) ? shorter.formula : formula;
}

/** @returns the formula with its leading "="; names of arguments not yet given stay as they are */
export function nativeFormula(entry: CatalogueEntry, typed: Readonly<Record<string, string>>): string {
  const given = new Map<string, string>();
  for (const argument of entry.arguments) {
    const parsed = parseArgument(typed[argument.name] ?? "", argument);
    const formula = "problem" in parsed ? undefined : (parsed.formula ?? argument.default);
    if (formula) given.set(argument.name, bracketed(formula));
  }
  const text = twinText(entry, (name) => (typed[name] ?? "").trim() === "");
  const words = /"(?:[^"]|"")*"|[\p{L}_][\p{L}\p{N}_.]*/gu;
  return `=${text.replaceAll(words, (word) => given.get(word) ?? word)}`;
}
